namespace GesSpecGen.Credentials;

/// <summary>Where a token travels.</summary>
internal static class TokenHeader
{
    internal const string Name = "X-Auth-Token";

    internal static void Set(HttpRequestMessage request, string token)
    {
        request.Headers.Remove(Name);
        request.Headers.TryAddWithoutValidation(Name, token);
    }

    internal static string? Of(HttpRequestMessage request) => request.Headers.TryGetValues(Name, out IEnumerable<string>? values) ? values.FirstOrDefault() : null;
}
