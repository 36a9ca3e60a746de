using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using GesSpecGen.Emulator.Server;

namespace GesSpecGen.Emulator.Iam;

/// <summary>Computes the documented signature of a request (SDK-HMAC-SHA256) anew, and compares.</summary>
internal sealed partial class SignatureCheck(EmulatedIdentity identity, TimeProvider clock)
{
    private const string Algorithm = "SDK-HMAC-SHA256";
    private const string DateHeader = "X-Sdk-Date";

    private static readonly TimeSpan _longestAge = TimeSpan.FromMinutes(15);

    public static bool IsSigned(IncomingRequest request) => request.Headers.Authorization.ToString().StartsWith(Algorithm, StringComparison.Ordinal);

    public string? Fault(IncomingRequest request)
    {
        Match proof = Proof().Match(request.Headers.Authorization.ToString());
        string date = request.Headers[DateHeader].ToString();
        string[] signed = proof.Groups[2].Value.Split(';');
        if (!proof.Success)
            return $"Header 'Authorization' has to read '{Algorithm} Access=…, SignedHeaders=…, Signature=…'.";
        if (proof.Groups[1].Value != identity.AccessKey)
            return "The access key is not the one of this emulator.";
        if (!signed.Contains("host") || !signed.Contains("x-sdk-date"))
            return "The signed headers have to contain 'host' and 'x-sdk-date'.";
        if (!IsOfNow(date))
            return $"The signature has expired: header '{DateHeader}' is further than {_longestAge.TotalMinutes} minutes from the emulator's clock.";
        string toSign = $"{Algorithm}\n{date}\n{Hex(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(request, signed))))}";
        byte[] expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(identity.SecretKey), Encoding.UTF8.GetBytes(toSign));
        return CryptographicOperations.FixedTimeEquals(Convert.FromHexString(proof.Groups[3].Value), expected)
            ? null
            : "The signature is not that of this request with the secret key of this emulator.";
    }

    private bool IsOfNow(string date) =>
        DateTimeOffset.TryParseExact(date, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
        && (clock.GetUtcNow() - time).Duration() <= _longestAge;

    private static string Canonical(IncomingRequest request, string[] signed)
    {
        IEnumerable<string> segments = request.RawPath.TrimEnd('/').Split('/').Select(static segment => Uri.EscapeDataString(Uri.UnescapeDataString(segment)));
        IEnumerable<string> query = request.Query
            .OrderBy(static pair => pair.Key, StringComparer.Ordinal).ThenBy(static pair => pair.Value, StringComparer.Ordinal)
            .Select(static pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}");
        IEnumerable<string> headers = signed.Select(name => $"{name}:{request.Headers[name].ToString().Trim()}\n");
        string body = Hex(SHA256.HashData(request.Body));
        return $"{request.Method}\n{string.Join('/', segments)}/\n{string.Join('&', query)}\n{string.Concat(headers)}\n{string.Join(';', signed)}\n{body}";
    }

    private static string Hex(byte[] bytes) => Convert.ToHexString(bytes).ToLowerInvariant();

    [GeneratedRegex($"^{Algorithm} Access=([^,]+), SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{{64}})$")]
    private static partial Regex Proof();
}
