using System.Net.Http.Headers;

namespace GesSpecGen.Http;

internal static class HttpResults
{
    internal static GesHttpResult From(HttpResponseMessage response) =>
        new((int)response.StatusCode, Headers(response.Headers).Concat(Headers(response.Content.Headers)));

    private static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Headers(HttpHeaders headers)
    {
        foreach ((string name, HeaderStringValues values) in headers.NonValidated)
            yield return new(name, [.. values]);
    }
}
