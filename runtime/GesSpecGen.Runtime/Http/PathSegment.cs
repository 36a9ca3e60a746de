namespace GesSpecGen.Http;

internal static class PathSegment
{
    /// <summary>Escapes a value so that it stays one segment, whatever reads the path.</summary>
    internal static string Escape(string? value, string argument)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, argument);
        if (!value.AsSpan().ContainsAnyExcept('.'))
            throw new ArgumentException("A value in a path must not consist of dots: servers read those as folders.", argument);
        Foreign.ThrowIfUnfit(value, argument);
        return Uri.EscapeDataString(value);
    }
}
