namespace GesSpecGen.Credentials;

/// <summary>An access key as the vendor's tools keep it: by the same names in the environment and in the profile file.</summary>
internal static class FoundKey
{
    /// <param name="value">Gives a value by name, or null.</param>
    /// <param name="shown">Gives the full name, for errors.</param>
    internal static GesCredential Of(Func<string, string?> value, Func<string, string> shown)
    {
        string[] missing = [.. new[] { "ak", "sk" }.Where(name => string.IsNullOrEmpty(value(name)))];
        if (missing.Length > 0)
        {
            throw new GesCredentialException(string.IsNullOrEmpty(value("idp_id"))
                ? $"{string.Join(" and ", missing.Select(shown))} {(missing.Length == 1 ? "is" : "are")} not set"
                : $"{shown("idp_id")} is set, but signing in with an identity provider is not supported");
        }

        string? token = value("security_token");
        try
        {
            return GesCredential.AccessKey(new GesAccessKey { Id = value("ak")!, Secret = value("sk")!, SecurityToken = string.IsNullOrEmpty(token) ? null : token });
        }
        catch (ArgumentException e)
        {
            throw new GesCredentialException(e.Message, e);
        }
    }
}
