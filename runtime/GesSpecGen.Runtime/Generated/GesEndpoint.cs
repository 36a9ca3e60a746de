using System.ComponentModel;

namespace GesSpecGen.Generated;

/// <summary>Makes the address of a region.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GesEndpoint
{
    /// <summary>Puts a region into the documented pattern.</summary>
    /// <param name="pattern">The pattern with <c>{region}</c> in it.</param>
    /// <param name="region">Code of the region: small letters, digits and hyphens.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentException">The code has other characters: it could lead to another host.</exception>
    public static Uri Of(string pattern, string region)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentException.ThrowIfNullOrWhiteSpace(region);
        if (!region.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            throw new ArgumentException("The code of a region has small letters, digits and hyphens alone.", nameof(region));
        return new Uri(pattern.Replace("{region}", region, StringComparison.Ordinal));
    }
}
