using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GesSpecGen.Http;

namespace GesSpecGen.Credentials;

/// <summary>The signature of one request, by the documented algorithm SDK-HMAC-SHA256.</summary>
internal sealed class RequestSignature
{
    private const string Algorithm = "SDK-HMAC-SHA256";

    private static readonly HttpRequestOptionsKey<RequestSignature> Key = new("GesSpecGen.Signature");

    private readonly string _toSign;
    private readonly CanonicalRequest _canonical;

    private RequestSignature(string keyId, string toSign, CanonicalRequest canonical)
    {
        KeyId = keyId;
        _toSign = toSign;
        _canonical = canonical;
    }

    internal string KeyId { get; }

    /// <summary>What was signed, without secrets.</summary>
    public override string ToString() => $"What was signed:\n{_toSign}\nIts last line is the hash of the canonical request:\n{_canonical.Shown}";

    internal static RequestSignature? Of(HttpRequestMessage request) => request.Options.TryGetValue(Key, out RequestSignature? signature) ? signature : null;

    internal bool IsBy(GesAccessKey key) => KeyId == key.Id;

    /// <summary>Adds the headers of a signature; everything else has to be in the request already.</summary>
    internal static void Add(HttpRequestMessage request, GesAccessKey key, GesCredentialContext context)
    {
        string date = context.TimeProvider.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        Foreign.ThrowIfNoHeader(context.ProjectId, "projectId");
        // What is signed has to be what travels.
        request.Headers.Host ??= Host(request.RequestUri!);
        SigningHeaders.Set(request, SigningHeaders.Date, date);
        SigningHeaders.Set(request, SigningHeaders.ProjectId, context.ProjectId);
        SigningHeaders.Set(request, SigningHeaders.SecurityToken, key.SecurityToken);
        CanonicalRequest canonical = CanonicalRequest.Of(request, context.Body.Span);
        string toSign = $"{Algorithm}\n{date}\n{canonical.Hash}";
        string signature = CanonicalRequest.Hex(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key.Secret), Encoding.UTF8.GetBytes(toSign)));
        SigningHeaders.Set(request, SigningHeaders.Authorization, $"{Algorithm} Access={key.Id}, SignedHeaders={canonical.SignedHeaders}, Signature={signature}");
        request.Options.Set(Key, new(key.Id, toSign, canonical));
    }

    private static string Host(Uri address)
    {
        string host = address.HostNameType == UriHostNameType.IPv6 ? address.Host : address.IdnHost;
        return address.IsDefaultPort ? host : string.Create(CultureInfo.InvariantCulture, $"{host}:{address.Port}");
    }
}
