using GesSpecGen.Hosting.Registration;

namespace GesSpecGen.Hosting.Credentials;

/// <summary>Settings that a credential is made from, with what they take from elsewhere.</summary>
internal sealed class CredentialSource(GesCredentialSettings settings)
{
    public GesCredentialSettings Settings => settings;

    public GesSurroundings? Surroundings { get; init; }

    /// <summary>Whether the settings say where IAM is.</summary>
    public bool KnowsIam => settings.IamEndpoint is not null || Region is not null;

    private string? ClientRegion { get; init; }

    private bool AllowInsecureHttp { get; init; }

    private string? Region => settings.Region ?? ClientRegion;

    public static CredentialSource Of(GesClientSettings client, GesSurroundings? surroundings = null) =>
        new(client.Credential) { ClientRegion = client.Region, AllowInsecureHttp = client.AllowInsecureHttp, Surroundings = surroundings };

    /// <summary>Whether the same credential would be made.</summary>
    public bool IsLike(CredentialSource other) => settings.Identity.Equals(other.Settings.Identity) && Region == other.Region;

    /// <summary>Makes the credential from settings that were found to be complete.</summary>
    /// <param name="renewalFailed">Is told when a token could not be renewed before its end.</param>
    /// <exception cref="ArgumentException">A setting is not usable. The message shows no secret.</exception>
    public GesCredential Make(Action<GesCredentialException>? renewalFailed = null) => settings.Kind switch
    {
        GesCredentialKind.Token => GesCredential.Token(settings.Token!),
        GesCredentialKind.IamUser => Iam(renewalFailed),
        GesCredentialKind.AccessKey => GesCredential.AccessKey(new() { Id = settings.AccessKey!, Secret = settings.SecretKey!, SecurityToken = settings.SecurityToken }),
        GesCredentialKind.Chain => GesCredential.Default(Searched()),
        _ => throw new InvalidOperationException($"Credentials of the kind {settings.Kind} are not made from settings."),
    };

    private GesCredential Iam(Action<GesCredentialException>? renewalFailed)
    {
        GesIamLogin login = new()
        {
            Endpoint = settings.IamEndpoint ?? GesIamEndpoints.Of(Region!),
            Account = settings.Account!,
            User = settings.User!,
            Password = settings.Password!,
            ProjectName = settings.ProjectName,
        };
        return GesCredential.Iam(login, new GesIamOptions { AllowInsecureHttp = AllowInsecureHttp, ServerTrust = ServerTrust.Of(settings.IamServerTrust), RenewalFailed = renewalFailed });
    }

    private GesSurroundings Searched()
    {
        GesSurroundings given = Surroundings ?? new GesSurroundings();
        return settings.MetadataEndpoint is not { } metadata ? given : new()
        {
            Variable = given.Variable,
            File = given.File,
            Home = given.Home,
            MetadataEndpoint = metadata,
            MetadataTimeout = given.MetadataTimeout,
            MetadataHttp = given.MetadataHttp,
        };
    }
}
