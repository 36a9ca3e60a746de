namespace GesSpecGen.Hosting.Credentials;

/// <summary>Settings that a credential is made from, with what they take from those of the client.</summary>
internal sealed class CredentialSource(GesCredentialSettings settings, string? region = null, bool allowInsecureHttp = false)
{
    public GesCredentialSettings Settings => settings;

    private string? Region => settings.Region ?? region;

    public static CredentialSource Of(GesClientSettings client) => new(client.Credential, client.Region, client.AllowInsecureHttp);

    /// <summary>Whether the same credential would be made.</summary>
    public bool IsLike(CredentialSource other) => settings.Identity.Equals(other.Settings.Identity) && Region == other.Region;

    /// <summary>Whether the settings say where IAM is.</summary>
    public bool KnowsIam => settings.IamEndpoint is not null || Region is not null;

    /// <summary>Makes the credential from settings that were found to be complete.</summary>
    /// <exception cref="ArgumentException">A setting is not usable. The message shows no secret.</exception>
    public GesCredential Make() => settings.Kind switch
    {
        GesCredentialKind.Token => GesCredential.Token(settings.Token!),
        GesCredentialKind.IamUser => Iam(),
        _ => throw new InvalidOperationException($"Credentials of kind {settings.Kind} are not made from settings."),
    };

    private GesCredential Iam()
    {
        GesIamLogin login = new()
        {
            Endpoint = settings.IamEndpoint ?? GesIamEndpoints.Of(Region!),
            Account = settings.Account!,
            User = settings.User!,
            Password = settings.Password!,
            ProjectName = settings.ProjectName,
        };
        return GesCredential.Iam(login, new GesIamOptions { AllowInsecureHttp = allowInsecureHttp });
    }
}
