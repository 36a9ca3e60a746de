namespace GesSpecGen.Credentials;

/// <summary>The headers that carry a signature.</summary>
internal static class SigningHeaders
{
    internal const string Authorization = "Authorization";
    internal const string Date = "X-Sdk-Date";
    internal const string ProjectId = "X-Project-Id";
    internal const string SecurityToken = "X-Security-Token";

    internal static void Set(HttpRequestMessage request, string name, string? value)
    {
        request.Headers.Remove(name);
        if (value is not null)
            request.Headers.TryAddWithoutValidation(name, value);
    }
}
