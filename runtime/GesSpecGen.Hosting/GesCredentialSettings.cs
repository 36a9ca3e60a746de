using System.Diagnostics;
using System.Text.Json.Serialization;

namespace GesSpecGen.Hosting;

/// <summary>Who the application is. No secret in it is ever shown by a message. Only what the <see cref="Kind"/> needs may be given.</summary>
/// <example><code>
/// "Credential": { "Kind": "IamUser", "Account": "contoso", "User": "graph-reports" }
/// </code>
/// The password comes from where secrets are kept, such as the environment variable <c>Ges__Credential__Password</c>.
/// </example>
public sealed class GesCredentialSettings
{
    /// <summary>Which of the others count. By default none: the <see cref="GesCredential"/> of the application's services is used.</summary>
    public GesCredentialKind Kind { get; set; }

    /// <summary>The token to send, for <see cref="GesCredentialKind.Token"/>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    public string? Token { get; set; }

    /// <summary>Name of the account (also called domain or tenant), for <see cref="GesCredentialKind.IamUser"/>.</summary>
    public string? Account { get; set; }

    /// <summary>Name of the IAM user, for <see cref="GesCredentialKind.IamUser"/>.</summary>
    public string? User { get; set; }

    /// <summary>Password of the IAM user, for <see cref="GesCredentialKind.IamUser"/>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    public string? Password { get; set; }

    /// <summary>Name of the project that tokens are for, for <see cref="GesCredentialKind.IamUser"/>. By default the project of the client.</summary>
    public string? ProjectName { get; set; }

    /// <summary>Address of IAM, for <see cref="GesCredentialKind.IamUser"/>. By default that of the region.</summary>
    public Uri? IamEndpoint { get; set; }

    /// <summary>Region of IAM, where there is no <see cref="IamEndpoint"/>. By default <see cref="GesClientSettings.Region"/>.</summary>
    public string? Region { get; set; }

    /// <summary>Which certificates of IAM are trusted, for <see cref="GesCredentialKind.IamUser"/>. By default those that the system's authorities vouch for.</summary>
    public GesServerTrustSettings IamServerTrust { get; set; } = new();

    /// <summary>Id of the access key (AK), for <see cref="GesCredentialKind.AccessKey"/>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? AccessKey { get; set; }

    /// <summary>Secret of the access key (SK), for <see cref="GesCredentialKind.AccessKey"/>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    public string? SecretKey { get; set; }

    /// <summary>The token that comes with a temporary access key, for <see cref="GesCredentialKind.AccessKey"/>. None by default.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    public string? SecurityToken { get; set; }

    /// <summary>Where a server finds its metadata, for <see cref="GesCredentialKind.Chain"/>. <c>http://169.254.169.254</c> by default.</summary>
    public Uri? MetadataEndpoint { get; set; }

    /// <summary>Everything that makes it another credential. It holds secrets.</summary>
    internal object Identity => (Kind, Token, (Account, User, Password, ProjectName, IamEndpoint, Region, IamServerTrust.Identity), (AccessKey, SecretKey, SecurityToken), MetadataEndpoint);
}
