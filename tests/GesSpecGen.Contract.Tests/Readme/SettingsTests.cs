using System.Text;
using System.Text.RegularExpressions;
using GesSpecGen.Hosting;
using GesSpecGen.Management;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GesSpecGen.Contract.Tests.Readme;

/// <summary>The settings of the README are those of a program that starts.</summary>
public sealed partial class SettingsTests
{
    [Fact]
    public void The_settings_of_the_readme_are_known_and_usable()
    {
        IConfigurationRoot configuration = new ConfigurationBuilder()
            .AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(Block().Match(ReadmeTests.Text).Groups["code"].Value)))
            .AddInMemoryCollection([KeyValuePair.Create("Ges:Credential:Password", (string?)"password")])
            .Build();
        ServiceCollection services = new();
        services.AddGesCredential(configuration.GetSection("Ges:Credential"));
        services.AddGesManagement<GesManagementClient>(configuration.GetSection("Ges:Management"));
        using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);

        provider.GetRequiredService<IStartupValidator>().Validate();

        Assert.NotNull(provider.GetRequiredService<GesManagementClient>());
        Assert.NotNull(configuration.GetSection("Ges:Credential").Get<GesCredentialSettings>(static binder => binder.ErrorOnUnknownConfiguration = true));
        Assert.NotNull(configuration.GetSection("Ges:Management").Get<GesClientSettings>(static binder => binder.ErrorOnUnknownConfiguration = true));
    }

    [GeneratedRegex("```json\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
