using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace GesSpecGen.Tls;

internal sealed class PinnedTrust : GesServerTrust
{
    private readonly HashSet<string> _pins;

    internal PinnedTrust(string[] sha256)
    {
        if (sha256.Length == 0)
            throw new ArgumentException("There must be a fingerprint.", nameof(sha256));
        _pins = [.. sha256.Select(Fingerprint)];
    }

    internal override void ApplyTo(SslClientAuthenticationOptions tls) =>
        tls.RemoteCertificateValidationCallback = (_, certificate, _, _) => IsTrusted(certificate as X509Certificate2);

    /// <summary>What is not trusted is an exception, for it can say why.</summary>
    private bool IsTrusted(X509Certificate2? certificate)
    {
        if (certificate is null)
            return false;
        string fingerprint = Convert.ToHexString(certificate.GetCertHash(HashAlgorithmName.SHA256));
        if (!_pins.Contains(fingerprint))
            throw new AuthenticationException($"The certificate of the server has the SHA-256 fingerprint {fingerprint}, which is not among the trusted ones.");
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        if (now < certificate.NotBefore || now > certificate.NotAfter)
            throw new AuthenticationException($"The certificate of the server has a trusted fingerprint, but is valid from {certificate.NotBefore:u} to {certificate.NotAfter:u} only.");
        return true;
    }

    private static string Fingerprint(string text)
    {
        string digits = (text ?? "").Replace(":", "", StringComparison.Ordinal).ToUpperInvariant();
        return digits.Length == 2 * SHA256.HashSizeInBytes && digits.All(char.IsAsciiHexDigit)
            ? digits
            : throw new ArgumentException($"A SHA-256 fingerprint has {2 * SHA256.HashSizeInBytes} hexadecimal digits.", "sha256");
    }
}
