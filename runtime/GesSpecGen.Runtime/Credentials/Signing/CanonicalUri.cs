namespace GesSpecGen.Credentials;

/// <summary>Path and query in the one form that is signed, however they were written.</summary>
internal static class CanonicalUri
{
    /// <summary>Every segment escaped, and a slash at the end.</summary>
    internal static string Path(Uri address)
    {
        string path = string.Join('/', address.AbsolutePath.Split('/').Select(Escaped));
        return path.EndsWith('/') ? path : path + '/';
    }

    /// <summary>Sorted by name, then by value, both before they are escaped.</summary>
    internal static string Query(Uri address) => string.Join('&', Parameters(address)
        .OrderBy(static parameter => parameter.Name, StringComparer.Ordinal)
        .ThenBy(static parameter => parameter.Value, StringComparer.Ordinal)
        .Select(static parameter => $"{Uri.EscapeDataString(parameter.Name)}={Uri.EscapeDataString(parameter.Value)}"));

    internal static IEnumerable<(string Name, string Value)> Parameters(Uri address) =>
        address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Parameter);

    private static (string Name, string Value) Parameter(string text)
    {
        int divider = text.IndexOf('=', StringComparison.Ordinal);
        return divider < 0 ? (Uri.UnescapeDataString(text), "") : (Uri.UnescapeDataString(text[..divider]), Uri.UnescapeDataString(text[(divider + 1)..]));
    }

    private static string Escaped(string segment) => Uri.EscapeDataString(Uri.UnescapeDataString(segment));
}
