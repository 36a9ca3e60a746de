using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GesSpecGen.Emulator.Answers;
using Microsoft.AspNetCore.Http;

namespace GesSpecGen.Emulator.Server;

/// <summary>Writes an answer, whole or as a fault has it.</summary>
internal sealed class AnswerWriter(Pauses pauses)
{
    private static readonly JsonSerializerOptions _readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Fault _none = new();

    public async Task WriteAsync(HttpContext context, Answer answer, Fault? fault)
    {
        fault ??= _none;
        byte[] body = Encoding.UTF8.GetBytes(answer.Text ?? answer.Body?.ToJsonString(_readable) ?? "");
        if (fault.HasWrongJson)
            body = Broken(body);
        // A body shorter than announced makes the server end the connection after it, and the client gets all bytes before that.
        int sent = fault.CutAfter is { } cut ? Math.Min(cut, body.Length - 1) : body.Length;
        if (fault.CutAfter is not null && sent <= 0)
        {
            context.Abort();
            return;
        }

        Head(context.Response, answer, body.Length);
        if (sent > 0 && await SendAsync(context, body.AsMemory(0, sent), fault).ConfigureAwait(false) && sent < body.Length)
            await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    private static void Head(HttpResponse response, Answer answer, int length)
    {
        response.StatusCode = answer.Status;
        foreach ((string name, string value) in answer.Headers)
            response.Headers[name] = value;
        if (length > 0)
            response.ContentType = answer.ContentType;
        if (answer.Status is not (204 or 304))
            response.ContentLength = length;
    }

    private async Task<bool> SendAsync(HttpContext context, ReadOnlyMemory<byte> body, Fault fault)
    {
        int piece = fault.PieceDelay > TimeSpan.Zero ? fault.PieceBytes : body.Length;
        for (int at = 0; at < body.Length; at += piece)
        {
            if (at > 0 && !await pauses.WaitAsync(fault.PieceDelay, context).ConfigureAwait(false))
                return false;
            await context.Response.Body.WriteAsync(body.Slice(at, Math.Min(piece, body.Length - at)), context.RequestAborted).ConfigureAwait(false);
            if (piece < body.Length)
                await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        }

        return true;
    }

    private static byte[] Broken(byte[] body) => body.Length < 2 ? "{"u8.ToArray() : body[..^(body.Length / 2)];
}
