using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace GesSpecGen.Emulator.Server;

/// <summary>A request, read to its end.</summary>
internal sealed class IncomingRequest
{
    private IncomingRequest(string method, string rawPath, IReadOnlyList<KeyValuePair<string, string>> query, IHeaderDictionary headers, byte[] body)
    {
        Method = method;
        RawPath = rawPath;
        Query = query;
        Headers = headers;
        Body = body;
        if (body.Length > 0)
            (Json, JsonFault) = ReadJson(body);
    }

    public string Method { get; }

    /// <summary>The path with its escapes, so that an escaped slash is no separator.</summary>
    public string RawPath { get; }

    public IReadOnlyList<KeyValuePair<string, string>> Query { get; }

    public IHeaderDictionary Headers { get; }

    public byte[] Body { get; }

    /// <summary>The body, or null where there is none or it is no JSON.</summary>
    public JsonElement? Json { get; }

    /// <summary>Why the body is no JSON.</summary>
    public string? JsonFault { get; }

    public static async Task<IncomingRequest> ReadAsync(HttpContext context)
    {
        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        string target = context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "";
        int query = target.IndexOf('?', StringComparison.Ordinal);
        return new IncomingRequest(
            context.Request.Method,
            query < 0 ? target : target[..query],
            query < 0 ? [] : ReadQuery(target[query..]),
            context.Request.Headers,
            body.ToArray());
    }

    // The framework's own collection takes names that differ in case alone for the same.
    private static List<KeyValuePair<string, string>> ReadQuery(string query)
    {
        List<KeyValuePair<string, string>> pairs = [];
        foreach (QueryStringEnumerable.EncodedNameValuePair pair in new QueryStringEnumerable(query))
            pairs.Add(new(pair.DecodeName().ToString(), pair.DecodeValue().ToString()));
        return pairs;
    }

    private static (JsonElement? Json, string? Fault) ReadJson(byte[] body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            return (document.RootElement.Clone(), null);
        }
        catch (JsonException fault)
        {
            return (null, fault.Message);
        }
    }
}
