using System.Net;
using GesSpecGen.Hosting.Tests.Support;
using GesSpecGen.Management;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GesSpecGen.Hosting.Tests;

public class SettingsTests
{
    [Fact]
    public void Missing_settings_are_named_all_at_once_when_the_application_starts()
    {
        using ServiceProvider services = Application.With(Application.Configuration());

        IReadOnlyList<string> faults = services.Faults();

        Assert.Equal(3, faults.Count);
        Assert.All(faults, static fault => Assert.StartsWith(typeof(GesManagementClient).FullName!, fault, StringComparison.Ordinal));
        Assert.Contains("Ges:Endpoint is missing; it is the address of the service", faults[0], StringComparison.Ordinal);
        Assert.Contains("Ges:Region is enough", faults[0], StringComparison.Ordinal);
        Assert.Contains("Ges:ProjectId is missing; it is the id of the project to work in.", faults[2], StringComparison.Ordinal);
        Assert.Contains("Ges:Credential:Kind is missing", faults[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Endpoint", "http://ges.example.com", "Ges:Endpoint: The endpoint must be https")]
    [InlineData("Endpoint", "http://ges.example.com", "Ges:AllowInsecureHttp allows http")]
    [InlineData("Endpoint", "ges.example.com", "must be an absolute https or http address")]
    [InlineData("Endpoint", "https://user:pw@ges.example.com", "must have no user info")]
    [InlineData("Region", "evil.example.com#", "Ges:Region: The code of a region has small letters, digits and hyphens alone.")]
    [InlineData("ProjectId", "  ", "Ges:ProjectId is missing")]
    [InlineData("Timeout", "00:00:00", "Ges:Timeout must be positive")]
    [InlineData("MaxResponseBytes", "-1", "Ges:MaxResponseBytes must be positive")]
    [InlineData("UserAgentSuffix", "two\nlines", "Ges:UserAgentSuffix must be a product")]
    [InlineData("Retry:MaxTries", "0", "Ges:Retry must have MaxTries from 1 to 100")]
    [InlineData("Resilience:MaxConcurrentRequests", "0", "Ges:Resilience:MaxConcurrentRequests must be positive")]
    [InlineData("Resilience:MaxRequestsPerSecond", "0", "Ges:Resilience:MaxRequestsPerSecond must be positive, or left out")]
    [InlineData("Resilience:MaxQueuedRequests", "-1", "Ges:Resilience:MaxQueuedRequests must not be negative")]
    [InlineData("Resilience:CircuitBreaker:FailureRatio", "NaN", "Ges:Resilience:CircuitBreaker:FailureRatio must be more than 0 and at most 1")]
    [InlineData("Resilience:CircuitBreaker:MinimumThroughput", "1", "Ges:Resilience:CircuitBreaker:MinimumThroughput must be 2 at least")]
    [InlineData("Resilience:CircuitBreaker:SamplingDuration", "00:00:00", "Ges:Resilience:CircuitBreaker:SamplingDuration must be from half a second to a day")]
    [InlineData("Resilience:CircuitBreaker:BreakDuration", "2.00:00:00", "Ges:Resilience:CircuitBreaker:BreakDuration must be from half a second to a day")]
    [InlineData("ServerTrust:AuthorityFile", "nowhere/ca.pem", "Ges:ServerTrust: AuthorityFile cannot be read as a file of PEM certificates: ")]
    [InlineData("ServerTrust:Fingerprints:0", "00:11", "Ges:ServerTrust: A SHA-256 fingerprint has 64 hexadecimal digits.")]
    [InlineData("JobPolling:FirstDelay", "00:01:00", "Ges:JobPolling must have positive delays")]
    public void An_unusable_setting_is_found_when_the_application_starts(string name, string value, string said)
    {
        IConfigurationRoot configuration = Complete();
        configuration["Ges:" + name] = value;
        using ServiceProvider services = Application.With(configuration);

        string fault = Assert.Single(services.Faults());

        Assert.Contains(said, fault, StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter '", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void All_unusable_settings_are_found_at_once()
    {
        IConfigurationRoot configuration = Complete(("Endpoint", "ftp://ges.example.com"), ("Timeout", "-00:00:10"), ("MaxResponseBytes", "0"), ("UserAgentSuffix", "?"), ("Credential:Token", "two\nlines"));
        using ServiceProvider services = Application.With(configuration);

        Assert.Equal(5, services.Faults().Count);
    }

    [Fact]
    public void A_value_of_a_wrong_type_is_found_when_the_application_starts()
    {
        using ServiceProvider services = Application.With(Complete(("Timeout", "a minute")));

        InvalidOperationException e = Assert.Throws<InvalidOperationException>(services.CheckAtStart);

        Assert.Contains("Ges:Timeout", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Retries:MaxTries", "Retries")]
    [InlineData("Credential:Pasword", "Pasword")]
    public void A_key_that_no_setting_has_is_found_when_the_application_starts(string key, string said)
    {
        using ServiceProvider services = Application.With(Complete((key, "3")));

        Assert.Contains($"'{said}'", Assert.Throws<InvalidOperationException>(services.CheckAtStart).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_serializer_shows_the_secrets_of_the_settings()
    {
        GesCredentialSettings settings = new() { Kind = GesCredentialKind.Token, Token = "s3cret", Password = "s3cret", SecretKey = "s3cret", SecurityToken = "s3cret" };

        Assert.DoesNotContain("s3cret", System.Text.Json.JsonSerializer.Serialize(settings), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_from_code_have_the_names_of_the_code()
    {
        ServiceCollection services = new();
        services.AddGesManagement<GesManagementClient>(static settings => settings.ProjectId = "project");
        using ServiceProvider provider = services.BuildServiceProvider();

        IReadOnlyList<string> faults = provider.Faults();

        Assert.Contains("GesClientSettings.Endpoint is missing", faults[0], StringComparison.Ordinal);
        Assert.Contains("GesClientSettings.Credential.Kind is missing", faults[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Complete_settings_pass_the_check_at_the_start()
    {
        using ServiceProvider services = Application.With(Complete());

        services.CheckAtStart();

        Assert.NotNull(services.Ges());
    }

    [Theory]
    [InlineData(null, "https://ges.cn-north-4.myhuaweicloud.com/v2/project/graphs")]
    [InlineData("https://ges.example.com", "https://ges.example.com/v2/project/graphs")]
    public async Task A_region_stands_for_its_documented_address_where_no_other_is_given(string? endpoint, string asked)
    {
        Answering network = Answering.Always(HttpStatusCode.OK);
        await using ServiceProvider services = Application.With(Complete(("Endpoint", endpoint), ("Region", "cn-north-4")), http: http => http.ConfigurePrimaryHttpMessageHandler(() => network));
        services.CheckAtStart();

        await services.Ges().Graphs.ListAsync();

        Assert.Equal(asked, Assert.Single(network.Asked).ToString());
    }

    [Fact]
    public void Every_setting_of_the_section_reaches_the_client()
    {
        GesConnection connection = ConnectionOf(Complete(
            ("Endpoint", "http://ges.example.com/prefix"),
            ("Timeout", "00:00:07"),
            ("MaxResponseBytes", "1024"),
            ("AllowInsecureHttp", "true"),
            ("UserAgentSuffix", "GraphReports/2.1"),
            ("CheckRequests", "false"),
            ("Retry:MaxTries", "7"),
            ("Retry:TryTimeout", "00:00:05"),
            ("JobPolling:FirstDelay", "00:00:02"),
            ("JobPolling:LongestDelay", "00:00:03"),
            ("JobPolling:LongestWait", "02:00:00"),
            ("JobPolling:AppearsWithin", "00:00:09")));

        Assert.Equal("http://ges.example.com/prefix", connection.Endpoint.ToString());
        Assert.Equal("project", connection.ProjectId);
        Assert.Equal(TimeSpan.FromSeconds(7), connection.Options.Timeout);
        Assert.Equal(1024, connection.Options.MaxResponseBytes);
        Assert.True(connection.Options.AllowInsecureHttp);
        Assert.Equal("GraphReports/2.1", connection.Options.UserAgentSuffix);
        Assert.False(connection.Options.CheckRequests);
        Assert.Equal(7, connection.Options.Retry.MaxTries);
        Assert.Equal(TimeSpan.FromSeconds(5), connection.Options.Retry.TryTimeout);
        Assert.Equal(TimeSpan.FromSeconds(2), connection.Options.JobPolling.FirstDelay);
        Assert.Equal(TimeSpan.FromSeconds(3), connection.Options.JobPolling.LongestDelay);
        Assert.Equal(TimeSpan.FromHours(2), connection.Options.JobPolling.LongestWait);
        Assert.Equal(TimeSpan.FromSeconds(9), connection.Options.JobPolling.AppearsWithin);
    }

    [Fact]
    public void Every_option_of_a_client_is_a_setting()
    {
        // The clock and observers come from the services.
        IEnumerable<string> options = typeof(GesClientOptions).GetProperties().Select(static option => option.Name).Except([nameof(GesClientOptions.TimeProvider), nameof(GesClientOptions.Observers)]);

        Assert.Empty(options.Except(typeof(GesClientSettings).GetProperties().Select(static setting => setting.Name)));
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

    [Fact]
    public void The_clock_of_the_services_is_that_of_the_client()
    {
        TimeProvider clock = new StoppedClock();

        Assert.Same(clock, ConnectionOf(Complete(), services => services.AddSingleton(clock)).Options.TimeProvider);
    }

    private static GesConnection ConnectionOf(IConfiguration configuration, Action<IServiceCollection>? more = null)
    {
        ServiceCollection services = new();
        services.AddGesManagement<GraphClient>(configuration.GetSection("Ges"));
        more?.Invoke(services);
        using ServiceProvider provider = services.BuildServiceProvider();
        return provider.GetRequiredService<GraphClient>().To;
    }

    private static IConfigurationRoot Complete(params (string Name, string? Value)[] more)
    {
        IConfigurationRoot configuration = Application.Configuration(("Endpoint", "https://ges.example.com"), ("ProjectId", "project"), ("Credential:Kind", "Token"), ("Credential:Token", "MIIPaAYJKoZIhvcN"));
        foreach ((string name, string? value) in more)
            configuration["Ges:" + name] = value;
        return configuration;
    }

    private sealed class StoppedClock : TimeProvider;
}
