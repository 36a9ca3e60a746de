namespace GesSpecGen;

/// <summary>How tokens are fetched. A credential copies the options when it is made.</summary>
public sealed class GesIamOptions
{
    /// <summary>Sends the requests to IAM. By default the credential has connections of its own. Its handler must not follow redirects.</summary>
    public HttpClient? Http { get; set; }

    /// <summary>Longest time of one fetch. 30 seconds by default; positive.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long before its end a token is renewed. 30 minutes by default (tokens last 24 hours), and never in the first half of its life. Not negative.
    /// </summary>
    public TimeSpan RenewBefore { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>Which certificates of IAM are trusted. Null, the default: those that the system's authorities vouch for. Not together with <see cref="Http"/>.</summary>
    public GesServerTrust? ServerTrust { get; set; }

    /// <summary>Whether http is allowed to hosts other than this machine: the password then travels unprotected. False by default.</summary>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>
    /// Told when a token could not be renewed before its end. Calls go on with the old token, and the renewal is tried again after half a minute;
    /// only when the token has ended do calls fail. Must not throw.
    /// </summary>
    public Action<GesCredentialException>? RenewalFailed { get; set; }
}
