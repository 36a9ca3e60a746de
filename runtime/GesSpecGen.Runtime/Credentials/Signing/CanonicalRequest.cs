using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using GesSpecGen.Http;

namespace GesSpecGen.Credentials;

/// <summary>A request in the one form that is signed: method, path, query, headers and the hash of the body, a line or more each.</summary>
internal sealed class CanonicalRequest
{
    private readonly string _beforeHeaders;
    private readonly IReadOnlyList<KeyValuePair<string, string>> _headers;
    private readonly string _bodyHash;

    private CanonicalRequest(string beforeHeaders, IReadOnlyList<KeyValuePair<string, string>> headers, string bodyHash)
    {
        _beforeHeaders = beforeHeaders;
        _headers = headers;
        _bodyHash = bodyHash;
    }

    internal string SignedHeaders => string.Join(';', _headers.Select(static header => header.Key));

    internal string Hash => Hex(SHA256.HashData(Encoding.UTF8.GetBytes(Text(static header => header.Value))));

    /// <summary>The text without what nobody may see.</summary>
    internal string Shown => Text(static header => header.Key == SigningHeaders.SecurityToken.ToLowerInvariant() ? Redaction.Mark : header.Value);

    internal static CanonicalRequest Of(HttpRequestMessage request, ReadOnlySpan<byte> body)
    {
        Uri address = request.RequestUri!;
        return new($"{request.Method}\n{CanonicalUri.Path(address)}\n{CanonicalUri.Query(address)}\n", SignedOf(request), Hex(SHA256.HashData(body)));
    }

    internal static string Hex(byte[] bytes) => Convert.ToHexString(bytes).ToLowerInvariant();

    /// <summary>The host, and what is this service's own: proxies may change the rest on the way.</summary>
    private static List<KeyValuePair<string, string>> SignedOf(HttpRequestMessage request)
    {
        List<KeyValuePair<string, string>> headers = [new("host", request.Headers.Host!)];
        foreach ((string name, HeaderStringValues values) in request.Headers.NonValidated)
        {
            if (name.StartsWith("X-", StringComparison.OrdinalIgnoreCase))
                headers.Add(new(name.ToLowerInvariant(), values.ToString().Trim()));
        }

        headers.Sort(static (left, right) => string.CompareOrdinal(left.Key, right.Key));
        return headers;
    }

    private string Text(Func<KeyValuePair<string, string>, string> value)
    {
        StringBuilder text = new(_beforeHeaders);
        foreach (KeyValuePair<string, string> header in _headers)
            text.Append(header.Key).Append(':').Append(value(header)).Append('\n');
        return text.Append('\n').Append(SignedHeaders).Append('\n').Append(_bodyHash).ToString();
    }
}
