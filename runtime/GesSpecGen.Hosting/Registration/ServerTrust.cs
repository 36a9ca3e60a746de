using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace GesSpecGen.Hosting.Registration;

/// <summary>Makes a trust from its settings.</summary>
internal static class ServerTrust
{
    /// <summary>The trust; null for that of the system's authorities.</summary>
    /// <exception cref="ArgumentException">The settings are not usable.</exception>
    public static GesServerTrust? Of(GesServerTrustSettings settings) => settings switch
    {
        { AuthorityFile: not null, Fingerprints.Count: > 0 } =>
            throw new ArgumentException($"Give either {nameof(settings.AuthorityFile)} or {nameof(settings.Fingerprints)}, not both.", nameof(settings)),
        { AuthorityFile: { } file } => GesServerTrust.Authority(Read(file)),
        { Fingerprints.Count: > 0 } => GesServerTrust.Pinned([.. settings.Fingerprints]),
        _ => null,
    };

    private static X509Certificate2[] Read(string file)
    {
        try
        {
            X509Certificate2Collection certificates = [];
            certificates.ImportFromPemFile(file);
            return [.. certificates];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException)
        {
            throw new ArgumentException($"{nameof(GesServerTrustSettings.AuthorityFile)} cannot be read as a file of PEM certificates: {e.Message}", nameof(file), e);
        }
    }
}
