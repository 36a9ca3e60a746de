using GesSpecGen.Management;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GesSpecGen.Hosting.Tests;

public class SettingsTests
{
    private const string Secret = "MIIPaAYJKoZIhvcN";

    [Fact]
    public void Missing_settings_are_named_all_at_once_when_the_application_starts()
    {
        using ServiceProvider services = Application.With(Application.Configuration());

        OptionsValidationException e = Assert.Throws<OptionsValidationException>(services.CheckAtStart);

        Assert.Equal(3, e.Failures.Count());
        Assert.Contains("Ges:Endpoint is missing", e.Message, StringComparison.Ordinal);
        Assert.Contains("Ges:ProjectId is missing", e.Message, StringComparison.Ordinal);
        Assert.Contains("Ges:Token is missing", e.Message, StringComparison.Ordinal);
        Assert.Contains(typeof(GesManagementClient).FullName!, e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Endpoint", "http://ges.example.com", "must be https")]
    [InlineData("Endpoint", "ges.example.com", "must be an absolute https or http address")]
    [InlineData("Endpoint", "https://user:pw@ges.example.com", "must have no user info")]
    [InlineData("ProjectId", "  ", "Ges:ProjectId is missing")]
    [InlineData("Token", "", "Ges:Token: ")]
    [InlineData("Token", Secret + "\n", "Ges:Token: A header value must not contain line breaks")]
    [InlineData("Timeout", "00:00:00", "GesClientOptions.Timeout must be positive")]
    [InlineData("MaxResponseBytes", "-1", "GesClientOptions.MaxResponseBytes must be positive")]
    [InlineData("UserAgentSuffix", "two\nlines", "GesClientOptions.UserAgentSuffix must be a product")]
    [InlineData("JobPolling:FirstDelay", "00:01:00", "GesClientOptions.JobPolling must have positive delays")]
    public void An_unusable_setting_is_found_when_the_application_starts(string name, string value, string said)
    {
        IConfigurationRoot configuration = Complete();
        configuration["Ges:" + name] = value;
        using ServiceProvider services = Application.With(configuration);

        OptionsValidationException e = Assert.Throws<OptionsValidationException>(services.CheckAtStart);

        Assert.Contains(said, e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, e.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter '", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Complete_settings_pass_the_check_at_the_start()
    {
        using ServiceProvider services = Application.With(Complete());

        services.CheckAtStart();

        Assert.NotNull(services.GetRequiredService<GesManagementClient>());
    }

    [Fact]
    public void Every_setting_of_the_section_reaches_the_client()
    {
        IConfigurationRoot configuration = Complete();
        configuration["Ges:Endpoint"] = "http://ges.example.com/prefix";
        configuration["Ges:Timeout"] = "00:00:07";
        configuration["Ges:MaxResponseBytes"] = "1024";
        configuration["Ges:AllowInsecureHttp"] = "true";
        configuration["Ges:UserAgentSuffix"] = "GraphReports/2.1";
        configuration["Ges:JobPolling:FirstDelay"] = "00:00:02";
        configuration["Ges:JobPolling:LongestDelay"] = "00:00:03";

        GesConnection connection = ConnectionOf(configuration);

        Assert.Equal("http://ges.example.com/prefix", connection.Endpoint.ToString());
        Assert.Equal("project", connection.ProjectId);
        Assert.Equal(TimeSpan.FromSeconds(7), connection.Options.Timeout);
        Assert.Equal(1024, connection.Options.MaxResponseBytes);
        Assert.True(connection.Options.AllowInsecureHttp);
        Assert.Equal("GraphReports/2.1", connection.Options.UserAgentSuffix);
        Assert.Equal(TimeSpan.FromSeconds(2), connection.Options.JobPolling.FirstDelay);
        Assert.Equal(TimeSpan.FromSeconds(3), connection.Options.JobPolling.LongestDelay);
    }

    [Fact]
    public void A_section_that_says_nothing_of_limits_leaves_those_of_every_client()
    {
        GesClientOptions defaults = new();

        GesClientOptions options = ConnectionOf(Complete()).Options;

        Assert.Equal(defaults.Timeout, options.Timeout);
        Assert.Equal(defaults.MaxResponseBytes, options.MaxResponseBytes);
        Assert.Equal(defaults.JobPolling.FirstDelay, options.JobPolling.FirstDelay);
        Assert.Equal(defaults.JobPolling.LongestDelay, options.JobPolling.LongestDelay);
        Assert.Same(TimeProvider.System, options.TimeProvider);
    }

    private static GesConnection ConnectionOf(IConfiguration configuration)
    {
        GesConnection? connection = null;
        ServiceCollection services = new();
        services.AddGesClient(configuration.GetSection("Ges"), ges => Application.Create(connection = ges));
        using ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredService<GesManagementClient>();
        return connection!;
    }

    private static IConfigurationRoot Complete() =>
        Application.Configuration(("Endpoint", "https://ges.example.com"), ("ProjectId", "project"), ("Token", Secret));
}
