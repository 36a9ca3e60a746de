namespace GesSpecGen.Hosting.Checks;

/// <summary>A setting of a credential, and for which kinds it is.</summary>
/// <param name="Name">Its name in the configuration.</param>
/// <param name="Meaning">What it is, for who forgot it.</param>
/// <param name="Get">Reads it. It may be a secret.</param>
/// <param name="Kind">What it is for.</param>
internal sealed record CredentialMember(string Name, string Meaning, Func<GesCredentialSettings, string?> Get, GesCredentialKind Kind)
{
    public static CredentialMember[] All { get; } =
    [
        new(nameof(GesCredentialSettings.Token), "the token to send", static settings => settings.Token, GesCredentialKind.Token),
        new(nameof(GesCredentialSettings.Account), "the name of the account", static settings => settings.Account, GesCredentialKind.IamUser),
        new(nameof(GesCredentialSettings.User), "the name of the IAM user", static settings => settings.User, GesCredentialKind.IamUser),
        new(nameof(GesCredentialSettings.Password), "the password of the IAM user", static settings => settings.Password, GesCredentialKind.IamUser),
        new(nameof(GesCredentialSettings.ProjectName), "", static settings => settings.ProjectName, GesCredentialKind.IamUser) { IsMandatory = false },
        new(nameof(GesCredentialSettings.IamEndpoint), "", static settings => settings.IamEndpoint?.ToString(), GesCredentialKind.IamUser) { IsMandatory = false },
        new(nameof(GesCredentialSettings.Region), "", static settings => settings.Region, GesCredentialKind.IamUser) { IsMandatory = false },
        new(nameof(GesCredentialSettings.IamServerTrust), "", static settings => settings.IamServerTrust.Identity is { Length: > 0 } trust ? trust : null, GesCredentialKind.IamUser) { IsMandatory = false },
        new(nameof(GesCredentialSettings.AccessKey), "the id of the access key (AK)", static settings => settings.AccessKey, GesCredentialKind.AccessKey),
        new(nameof(GesCredentialSettings.SecretKey), "the secret of the access key (SK)", static settings => settings.SecretKey, GesCredentialKind.AccessKey),
        new(nameof(GesCredentialSettings.SecurityToken), "", static settings => settings.SecurityToken, GesCredentialKind.AccessKey) { IsMandatory = false },
        new(nameof(GesCredentialSettings.MetadataEndpoint), "", static settings => settings.MetadataEndpoint?.ToString(), GesCredentialKind.Chain) { IsMandatory = false },
    ];

    public bool IsMandatory { get; init; } = true;
}
