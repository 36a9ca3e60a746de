using System.Security.Cryptography;
using System.Text.Json;
using GesSpecGen.Json;

namespace GesSpecGen.Jobs;

/// <summary>
/// A ticket as text: a mark with the version, JSON in base64url, and a checksum against tokens that were cut or mistyped. It has no secret and proves nothing:
/// who could make one up could as well ask for the job by its id, and the service asks every caller for a token of its own.
/// </summary>
internal static class ResumeToken
{
    private const string Mark = "ges-job-";
    private const string Version = "1";
    private const int ChecksumBytes = 9;

    internal static string Write(JobTicket ticket)
    {
        byte[] json = GesJson.Write(writer => Write(writer, ticket));
        return $"{Mark}{Version}.{Encode(json)}.{Checksum(json)}";
    }

    internal static JobTicket Read(string token)
    {
        if (!token.StartsWith(Mark, StringComparison.Ordinal))
            throw Refused("it is no resume token of a job");
        string[] parts = token[Mark.Length..].Split('.');
        if (parts.Length == 3 && parts[0] != Version)
            throw Refused($"it is of version {parts[0]}, and this library reads version {Version}");
        if (parts.Length != 3 || Decode(parts[1]) is not { } json || Checksum(json) != parts[2])
            throw Refused("it has been cut or altered");
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw Refused("it has been cut or altered");
        }
    }

    internal static ArgumentException Refused(string why) => new($"The resume token cannot be used: {Shown.Bounded(why, 512)}.", "resumeToken");

    private static void Write(Utf8JsonWriter json, JobTicket ticket)
    {
        json.WriteStartObject();
        json.WriteString("plane", ticket.Plane);
        json.WriteString("project", ticket.Project);
        if (ticket.Graph is { } graph)
            json.WriteString("graph", graph);
        json.WriteString("operation", ticket.Operation);
        json.WriteString("startedBy", ticket.StartedBy);
        json.WriteStartObject("arguments");
        foreach ((string name, string value) in ticket.Arguments)
            json.WriteString(name, value);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static JobTicket Read(JsonElement ticket)
    {
        KeyValuePair<string, string>[] arguments = [.. ticket.GetProperty("arguments").EnumerateObject().Select(static argument => KeyValuePair.Create(argument.Name, Text(argument.Value)))];
        return arguments.Length == 0
            ? throw new KeyNotFoundException()
            : new JobTicket(Text(ticket.GetProperty("plane")), Text(ticket.GetProperty("project")), Text(ticket.GetProperty("operation")), ticket.GetProperty("startedBy").GetString(), arguments)
            {
                Graph = ticket.TryGetProperty("graph", out JsonElement graph) ? Text(graph) : null,
            };
    }

    private static string Text(JsonElement value) => value.GetString() ?? throw new KeyNotFoundException();

    private static string Checksum(byte[] json) => Encode(SHA256.HashData(json).AsSpan(0, ChecksumBytes));

    private static string Encode(ReadOnlySpan<byte> bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static byte[]? Decode(string text)
    {
        byte[] bytes = new byte[text.Length];
        string padded = text.Replace('-', '+').Replace('_', '/').PadRight((text.Length + 3) / 4 * 4, '=');
        // What does not come back the same was written by somebody else.
        return Convert.TryFromBase64String(padded, bytes, out int length) && Encode(bytes.AsSpan(0, length)) == text ? bytes[..length] : null;
    }
}
