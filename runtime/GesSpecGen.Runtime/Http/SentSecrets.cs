using System.Text.Json;
using GesSpecGen.Credentials;
using GesSpecGen.Json;

namespace GesSpecGen.Http;

/// <summary>The secrets of a request: what proves the caller, and what is documented as sensitive.</summary>
internal static class SentSecrets
{
    // What is as short as a word would take words away; tokens and keys are longer, but for those of tests.
    private const int ShortestSecret = 4;
    private const int ShortestProof = 8;

    internal static IEnumerable<string> Of(HttpRequestMessage request, ReadOnlySpan<byte> body, IReadOnlyList<string> sensitive)
    {
        IEnumerable<string> documented = [.. Headers(request, sensitive), .. Query(request, sensitive), .. Members(body, sensitive)];
        // Of one secret that is part of another, the longer has to go first.
        return documented.Where(static secret => secret.Length >= ShortestSecret)
            .Concat(Proof(request).Where(static secret => secret.Length >= ShortestProof))
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(static secret => secret.Length);
    }

    private static IEnumerable<string> Proof(HttpRequestMessage request)
    {
        foreach (string name in new[] { TokenHeader.Name, SigningHeaders.Authorization, SigningHeaders.SecurityToken })
        {
            if (request.Headers.NonValidated.TryGetValues(name, out var values))
                yield return values.ToString();
        }

        if (RequestSignature.Of(request) is { } signature)
            yield return signature.KeyId;
    }

    private static IEnumerable<string> Headers(HttpRequestMessage request, IReadOnlyList<string> sensitive) => sensitive
        .Where(name => request.Headers.NonValidated.Contains(name))
        .Select(name => request.Headers.NonValidated[name].ToString());

    private static IEnumerable<string> Query(HttpRequestMessage request, IReadOnlyList<string> sensitive) => CanonicalUri.Parameters(request.RequestUri!)
        .Where(parameter => sensitive.Contains(parameter.Name))
        .SelectMany(static parameter => new[] { parameter.Value, Uri.EscapeDataString(parameter.Value) });

    private static List<string> Members(ReadOnlySpan<byte> body, IReadOnlyList<string> sensitive)
    {
        List<string> found = [];
        if (sensitive.Count == 0 || body.IsEmpty)
            return found;
        Utf8JsonReader json = new(body);
        bool isSensitive = false;
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName)
                isSensitive = sensitive.Contains(json.GetString()!);
            else if (isSensitive && json.TokenType is JsonTokenType.String or JsonTokenType.Number)
                found.Add(TextJson.Read(ref json));
        }

        return found;
    }
}
