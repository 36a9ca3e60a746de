using System.Globalization;
using System.Net;
using System.Text;
using GesSpecGen.Http;

namespace GesSpecGen.Credentials;

/// <summary>Fetches temporary keys from the metadata address of a server, with the session token that newer servers demand.</summary>
internal sealed class MetadataKeys
{
    private const string SessionPath = "/meta-data/latest/api/token";
    private const string KeyPath = "/openstack/latest/securitykey";
    private const string SessionHeader = "X-Metadata-Token";
    private const string SessionLifetimeHeader = "X-Metadata-Token-Ttl-Seconds";
    private const int SessionSeconds = 6 * 60 * 60;

    private static readonly TimeSpan RenewBefore = TimeSpan.FromMinutes(30);

    private readonly ServiceAddress _address;
    private readonly CredentialServer _server;

    internal MetadataKeys(GesSurroundings surroundings)
    {
        if (!Durations.IsPositive(surroundings.MetadataTimeout))
            throw new ArgumentException($"{nameof(GesSurroundings)}.{nameof(surroundings.MetadataTimeout)} must be positive, and fit a timer.", nameof(surroundings));
        if (surroundings.MetadataHttp is { } http)
            GivenHttp.Demand(http, trust: null, nameof(surroundings));
        Uri endpoint = surroundings.MetadataEndpoint;
        _address = ServiceAddress.From(endpoint, IsLinkLocal(endpoint), option: null);
        _server = new CredentialServer($"{_address}", surroundings.MetadataHttp ?? OwnHttp(), surroundings.MetadataTimeout);
    }

    internal async Task<Lease<GesAccessKey>> FetchAsync(TimeProvider clock)
    {
        string? session = await SessionAsync(clock).ConfigureAwait(false);
        using HttpRequestMessage request = new(HttpMethod.Get, _address.Of(KeyPath));
        if (session is not null)
            request.Headers.TryAddWithoutValidation(SessionHeader, session);
        CredentialAnswer answer = await _server.SendAsync(request, clock).ConfigureAwait(false);
        if (!answer.IsSuccess)
            throw _server.Refusal(answer, new Redaction(session));
        (GesAccessKey Key, DateTimeOffset End) found = MetadataJson.Key(answer.Body) ?? throw _server.Failure(answer.Http, "sent no access key that can be used");
        DateTimeOffset now = clock.GetUtcNow();
        return found.End > now
            ? Lease<GesAccessKey>.Of(found.Key, now, found.End - now, RenewBefore)
            : throw _server.Failure(answer.Http, "sent an access key that has ended already");
    }

    private async Task<string?> SessionAsync(TimeProvider clock)
    {
        using HttpRequestMessage request = new(HttpMethod.Put, _address.Of(SessionPath));
        request.Headers.TryAddWithoutValidation(SessionLifetimeHeader, SessionSeconds.ToString(CultureInfo.InvariantCulture));
        CredentialAnswer answer = await _server.SendAsync(request, clock).ConfigureAwait(false);
        // Older servers have no sessions.
        if (answer.Http.Status is 404 or 405 or 503)
            return null;
        string session = Encoding.UTF8.GetString(answer.Body).Trim();
        return answer.IsSuccess && TokenText.IsFit(session) ? session : throw _server.Refusal(answer, new Redaction());
    }

    private static bool IsLinkLocal(Uri endpoint) =>
        endpoint.IsAbsoluteUri
        && IPAddress.TryParse(endpoint.DnsSafeHost, out IPAddress? address)
        && (address.IsIPv6LinkLocal || address.ToString().StartsWith("169.254.", StringComparison.Ordinal));

    private static HttpClient OwnHttp() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false }) { Timeout = Timeout.InfiniteTimeSpan };
}
