using GesSpecGen.Hosting.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GesSpecGen.Hosting.Tests;

/// <summary>What is said of the settings of a credential: the key, the remedy, never a secret.</summary>
public class CredentialSettingsTests
{
    private const string Secret = "MIIPaAYJKoZIhvcN";

    [Theory]
    [InlineData("", "Ges:Credential:Kind is missing, and the application's services have no GesCredential; it is one of Token, IamUser, AccessKey, Chain.")]
    [InlineData("Token=" + Secret, "Ges:Credential:Kind is missing; Ges:Credential:Token is for the kind Token.")]
    [InlineData("Kind=77", "Ges:Credential:Kind must be one of Services, Token, IamUser, AccessKey, Chain.")]
    [InlineData("Kind=Token", "Ges:Credential:Token is missing; a credential of the kind Token needs the token to send.")]
    [InlineData("Kind=Token;Token= ", "Ges:Credential:Token is missing")]
    [InlineData("Kind=Token;Token=" + Secret + "\n", "Ges:Credential: A header value must not contain line breaks")]
    [InlineData("Kind=Token;Token=token;Password=" + Secret, "Ges:Credential:Password is not used by a credential of the kind Token; take it out, or change Ges:Credential:Kind.")]
    [InlineData("Kind=IamUser;Account=a;User=u;Region=cn-north-4", "Ges:Credential:Password is missing; a credential of the kind IamUser needs the password of the IAM user.")]
    [InlineData("Kind=IamUser;Account=a;User=u;Password=" + Secret, "Ges:Credential:IamEndpoint is missing; it is the address of IAM, or Ges:Credential:Region its region.")]
    [InlineData("Kind=IamUser;Account=a;User=u;Password=" + Secret + ";Region=a/b", "Ges:Credential:Region: The code of a region has small letters")]
    [InlineData("Kind=IamUser;Account=a;User=u;Password=" + Secret + ";IamEndpoint=http://iam.example.com", "Ges:Credential: The endpoint must be https")]
    [InlineData("Kind=AccessKey;AccessKey=" + Secret, "Ges:Credential:SecretKey is missing; a credential of the kind AccessKey needs the secret of the access key (SK).")]
    [InlineData("Kind=AccessKey;SecretKey=" + Secret, "Ges:Credential:AccessKey is missing; a credential of the kind AccessKey needs the id of the access key (AK).")]
    [InlineData("Kind=AccessKey;SecretKey=s;AccessKey=" + Secret + "\n", "Ges:Credential: ")]
    [InlineData("Kind=Chain;MetadataEndpoint=http://metadata.example.com", "Ges:Credential: ")]
    [InlineData("Kind=Chain;SecretKey=" + Secret, "Ges:Credential:SecretKey is not used by a credential of the kind Chain")]
    [InlineData("Kind=IamUser;Account=a;User=u;Password=" + Secret + ";Region=cn-north-4;IamServerTrust:Fingerprints:0=00", "Ges:Credential: A SHA-256 fingerprint has 64 hexadecimal digits.")]
    [InlineData("Kind=Token;Token=t;IamServerTrust:Fingerprints:0=00", "Ges:Credential:IamServerTrust is not used by a credential of the kind Token")]
    public void What_is_not_usable_is_found_when_the_application_starts(string settings, string said)
    {
        using ServiceProvider services = Application.With(Complete(settings));

        OptionsValidationException e = Assert.Throws<OptionsValidationException>(services.CheckAtStart);

        Assert.Contains(said, Assert.Single(e.Failures), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, e.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter '", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kind=IamUser;Account=a;User=u;Password=p;IamEndpoint=https://iam.example.com")]
    [InlineData("Kind=IamUser;Account=a;User=u;Password=p;Region=cn-north-4;ProjectName=cn-north-4")]
    [InlineData("Kind=iamuser;Account=a;User=u;Password=p;Region=cn-north-4")]
    [InlineData("Kind=AccessKey;AccessKey=a;SecretKey=s;SecurityToken=t")]
    [InlineData("Kind=Chain;MetadataEndpoint=http://169.254.169.254")]
    public void What_is_usable_passes(string settings)
    {
        using ServiceProvider services = Application.With(Complete(settings));

        services.CheckAtStart();

        Assert.NotNull(services.Ges());
    }

    [Theory]
    [InlineData("Kind=AccessKey;AccessKey=a;SecretKey=s", "Ges:Credential:Kind must be IamUser or Token: the memory plane takes tokens, not signatures.")]
    [InlineData("Kind=Chain", "Ges:Credential:Kind must be IamUser or Token: the memory plane takes tokens, not signatures.")]
    public void An_access_key_is_refused_where_only_tokens_are_taken(string settings, string said)
    {
        ServiceCollection services = new();
        services.AddGesGraph<GraphClient>("fraud", Complete(settings).GetSection("Ges"));
        using ServiceProvider provider = services.BuildServiceProvider();

        Assert.EndsWith(said, Assert.Single(provider.Faults()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_region_of_the_client_is_that_of_IAM()
    {
        IConfigurationRoot configuration = Complete("Kind=IamUser;Account=a;User=u;Password=p");
        configuration["Ges:Region"] = "cn-north-4";
        using ServiceProvider services = Application.With(configuration);

        services.CheckAtStart();

        Assert.NotNull(services.Ges());
    }

    [Fact]
    public void A_shared_credential_is_checked_under_its_own_keys()
    {
        ServiceCollection services = new();
        services.AddGesCredential(Complete("Kind=IamUser").GetSection("Ges:Credential"));
        using ServiceProvider provider = services.BuildServiceProvider();

        IReadOnlyList<string> faults = provider.Faults();

        Assert.Equal(["Account", "User", "Password", "IamEndpoint"], faults.Select(static fault => fault.Split(' ')[0].Split(':')[2]));
    }

    private static IConfigurationRoot Complete(string credential)
    {
        IConfigurationRoot configuration = Application.Configuration(("Endpoint", "https://ges.example.com"), ("ProjectId", "project"));
        foreach (string setting in credential.Split(';', StringSplitOptions.RemoveEmptyEntries))
            configuration["Ges:Credential:" + setting.Split('=')[0]] = setting.Split('=')[1];
        return configuration;
    }
}
