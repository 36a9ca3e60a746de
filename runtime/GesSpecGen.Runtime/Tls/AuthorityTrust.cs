using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace GesSpecGen.Tls;

internal sealed class AuthorityTrust : GesServerTrust
{
    private readonly X509Certificate2[] _roots;

    internal AuthorityTrust(X509Certificate2[] authorities)
    {
        if (authorities.Length == 0 || authorities.Contains(null))
            throw new ArgumentException("There must be a certificate, and none may be null.", nameof(authorities));
        if (authorities.FirstOrDefault(static authority => !IsRoot(authority)) is { } other)
            throw new ArgumentException($"The certificate of '{other.Subject}' was issued by '{other.Issuer}': give the root, which issued itself.", nameof(authorities));
        // Copies without a private key, which the caller cannot dispose of.
        _roots = [.. authorities.Select(static authority => X509Certificate2.CreateFromPem(authority.ExportCertificatePem()))];
    }

    internal override void ApplyTo(SslClientAuthenticationOptions tls)
    {
        X509ChainPolicy policy = new() { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.AddRange(_roots);
        tls.CertificateChainPolicy = policy;
    }

    private static bool IsRoot(X509Certificate2 certificate) => certificate.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData);
}
