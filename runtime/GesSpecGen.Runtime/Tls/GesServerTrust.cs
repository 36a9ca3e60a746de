using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using GesSpecGen.Tls;

namespace GesSpecGen;

/// <summary>
/// Which certificates of a server are trusted instead of those of the system's authorities: a graph's own address often has one that no public authority vouches for.
/// There is no way to trust all.
/// </summary>
public abstract class GesServerTrust
{
    private protected GesServerTrust()
    {
    }

    /// <summary>
    /// Trusts what an authority of your own has issued, and nothing else. The name in the certificate and its dates count as ever; whether it was revoked is not asked.
    /// </summary>
    /// <param name="authorities">Root certificates; they are copied. A certificate that a server has issued itself is its own root.</param>
    /// <returns>The trust.</returns>
    /// <exception cref="ArgumentException">There is no certificate, or one is not a root.</exception>
    public static GesServerTrust Authority(params X509Certificate2[] authorities)
    {
        ArgumentNullException.ThrowIfNull(authorities);
        return new AuthorityTrust(authorities);
    }

    /// <summary>
    /// Trusts single certificates, and nothing else, as long as they are within their dates. Who issued them and which names are in them does not count,
    /// for nobody else can have the key of one.
    /// </summary>
    /// <param name="sha256">Fingerprints of server certificates: SHA-256, 64 hexadecimal digits, with or without colons. Give the next one too, before a certificate is exchanged.</param>
    /// <returns>The trust.</returns>
    /// <exception cref="ArgumentException">There is no fingerprint, or one has another form.</exception>
    public static GesServerTrust Pinned(params string[] sha256)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        return new PinnedTrust(sha256);
    }

    internal abstract void ApplyTo(SslClientAuthenticationOptions tls);
}
