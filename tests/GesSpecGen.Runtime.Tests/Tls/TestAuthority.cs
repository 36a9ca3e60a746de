using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace GesSpecGen.Runtime.Tests.Tls;

/// <summary>An authority that lives as long as a test.</summary>
internal sealed class TestAuthority : IDisposable
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;

    private TestAuthority(X509Certificate2 certificate) => Certificate = certificate;

    internal X509Certificate2 Certificate { get; }

    internal static TestAuthority Create(string name = "Test Root")
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new(AuthorityRequest(name, key).CreateSelfSigned(Now.AddYears(-2), Now.AddYears(2)));
    }

    internal TestAuthority CreateIntermediate()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using X509Certificate2 certificate = AuthorityRequest("Test Intermediate", key).Create(Certificate, Now.AddYears(-1), Now.AddYears(1), RandomNumberGenerator.GetBytes(8));
        return new(certificate.CopyWithPrivateKey(key));
    }

    /// <summary>A certificate for servers with names, or the addresses of this machine.</summary>
    internal X509Certificate2 Issue(string host = "127.0.0.1", DateTimeOffset? end = null)
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        CertificateRequest request = new("CN=server", key, HashAlgorithmName.SHA256);
        SubjectAlternativeNameBuilder names = new();
        if (System.Net.IPAddress.TryParse(host, out System.Net.IPAddress? address))
            names.AddIpAddress(address);
        else
            names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));
        using X509Certificate2 certificate = request.Create(Certificate, Now.AddYears(-1), end ?? Now.AddDays(30), RandomNumberGenerator.GetBytes(8));
        return certificate.CopyWithPrivateKey(key);
    }

    internal static string Fingerprint(X509Certificate2 certificate) => certificate.GetCertHashString(HashAlgorithmName.SHA256);

    public void Dispose() => Certificate.Dispose();

    private static CertificateRequest AuthorityRequest(string name, ECDsa key)
    {
        CertificateRequest request = new($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, critical: true));
        return request;
    }
}
