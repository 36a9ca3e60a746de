namespace GesSpecGen.Http;

/// <summary>The checked endpoint: addresses are made from it without being normalized, so that what was built is what travels.</summary>
internal sealed class ServiceAddress
{
    private static readonly UriCreationOptions AsBuilt = new() { DangerousDisablePathAndQueryCanonicalization = true };

    private readonly string _base;

    private ServiceAddress(Uri endpoint)
    {
        _base = endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/');
        Host = endpoint.IdnHost;
        Port = endpoint.Port;
    }

    internal string Host { get; }

    /// <summary>A number; an object, because that is what telemetry takes.</summary>
    internal object Port { get; }

    /// <summary>Checks an endpoint; the option is the one that allows http, if any, for the error.</summary>
    internal static ServiceAddress From(Uri endpoint, bool allowInsecureHttp, string? option = $"{nameof(GesClientOptions)}.{nameof(GesClientOptions.AllowInsecureHttp)}")
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (!endpoint.IsAbsoluteUri || (endpoint.Scheme != Uri.UriSchemeHttps && endpoint.Scheme != Uri.UriSchemeHttp))
            throw Unusable("must be an absolute https or http address");
        if (endpoint.UserInfo.Length > 0 || endpoint.Query.Length > 0 || endpoint.Fragment.Length > 0)
            throw Unusable("must have no user info, query or fragment");
        if (endpoint.Scheme == Uri.UriSchemeHttp && !endpoint.IsLoopback && !allowInsecureHttp)
            throw Unusable($"must be https, for what proves the caller would travel unprotected{(option is null ? "" : $"; {option} allows http")}");
        return new ServiceAddress(endpoint);
    }

    /// <summary>The address without a slash at its end.</summary>
    public override string ToString() => _base;

    internal Uri Of(string pathAndQuery) => new(_base + pathAndQuery, in AsBuilt);

    private static ArgumentException Unusable(string why) => new($"The endpoint {why}.", "endpoint");
}
