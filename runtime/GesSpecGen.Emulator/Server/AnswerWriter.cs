using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GesSpecGen.Emulator.Answers;
using Microsoft.AspNetCore.Http;

namespace GesSpecGen.Emulator.Server;

/// <summary>Writes an answer, whole or as a fault has it.</summary>
internal static class AnswerWriter
{
    private static readonly JsonSerializerOptions _readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(HttpContext context, Answer answer, Fault? fault)
    {
        byte[] body = Encoding.UTF8.GetBytes(answer.Text ?? answer.Body?.ToJsonString(_readable) ?? "");
        if (fault is { HasWrongJson: true })
            body = Broken(body);
        if (fault is { CutAfter: { } first } && (first == 0 || body.Length == 0))
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = answer.Status;
        foreach ((string name, string value) in answer.Headers)
            context.Response.Headers[name] = value;
        if (body.Length > 0)
            context.Response.ContentType = answer.ContentType;
        if (answer.Status is not (204 or 304))
            context.Response.ContentLength = body.Length;
        // A body shorter than announced makes the server end the connection after it, and the client gets all bytes before that.
        int sent = fault?.CutAfter is { } cut ? Math.Min(cut, body.Length - 1) : body.Length;
        if (sent > 0)
            await context.Response.Body.WriteAsync(body.AsMemory(0, sent), context.RequestAborted).ConfigureAwait(false);
        if (sent < body.Length)
            await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    private static byte[] Broken(byte[] body) => body.Length < 2 ? "{"u8.ToArray() : body[..^(body.Length / 2)];
}
