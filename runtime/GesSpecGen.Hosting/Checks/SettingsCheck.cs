using GesSpecGen.Hosting.Credentials;
using GesSpecGen.Hosting.Registration;
using Microsoft.Extensions.Options;

namespace GesSpecGen.Hosting.Checks;

/// <summary>Says what is wrong with the settings of one client, all at once and under the names that the configuration has for them.</summary>
internal sealed class SettingsCheck(ClientKey key, PlaneFacts plane, bool hasCredential) : IValidateOptions<GesClientSettings>
{
    public ValidateOptionsResult Validate(string? name, GesClientSettings options)
    {
        if (name != key.Name)
            return ValidateOptionsResult.Skip;
        // A region that is none would be found again by all that need one.
        string[] region = [.. Region(options)];
        IEnumerable<string> atRegion = region.Length > 0 ? region : [.. Address(options), .. Credential(options)];
        string[] faults = [.. atRegion, .. Project(options), .. Graph(options), .. Trust(options), .. Resilience(options), .. Probe.Faults(options).Select(Renamed)];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults.Select(fault => $"{key}: {fault}"));
    }

    private string Setting(string name) => key.SettingsPath + name;

    private IEnumerable<string> Region(GesClientSettings settings)
    {
        if (settings.Region is { } region && Fault.Of(() => GesIamEndpoints.Of(region)) is { } fault)
            yield return $"{Setting(nameof(settings.Region))}: {fault}";
    }

    private IEnumerable<string> Address(GesClientSettings settings)
    {
        if (plane.Endpoint(settings) is not { } endpoint)
            yield return MissingAddress(settings);
        else if (Fault.Of(() => Probe.Endpoint(endpoint, settings.AllowInsecureHttp)) is { } fault)
            yield return $"{Setting(nameof(settings.Endpoint))}: {Renamed(fault)}";
    }

    private string MissingAddress(GesClientSettings settings) => settings.Region is null
        ? $"{Setting(nameof(settings.Endpoint))} is missing; it is the address of the service, such as https://ges.example-region.example.com. Where the documentation has an address by region, {Setting(nameof(settings.Region))} is enough."
        : $"{Setting(nameof(settings.Endpoint))} is missing; the {plane.Plane.Name} plane has no address by region.";

    private IEnumerable<string> Project(GesClientSettings settings)
    {
        if (string.IsNullOrWhiteSpace(settings.ProjectId))
            yield return $"{Setting(nameof(settings.ProjectId))} is missing; it is the id of the project to work in.";
    }

    private IEnumerable<string> Graph(GesClientSettings settings)
    {
        if (plane.BindsGraph && string.IsNullOrWhiteSpace(settings.GraphName ?? key.Graph))
            yield return $"{Setting(nameof(settings.GraphName))} is missing; it is the name of the graph to work on.";
    }

    private IEnumerable<string> Credential(GesClientSettings settings)
    {
        string path = Setting(nameof(settings.Credential));
        return settings.Credential is null
            ? [$"{path} must not be null."]
            : new CredentialCheck($"{path}{key.SettingsPath[^1]}", hasCredential, plane.Plane).Faults(CredentialSource.Of(settings));
    }

    private IEnumerable<string> Trust(GesClientSettings settings)
    {
        if (Fault.Of(() => ServerTrust.Of(settings.ServerTrust)) is { } fault)
            yield return $"{Setting(nameof(settings.ServerTrust))}: {fault}";
    }

    private IEnumerable<string> Resilience(GesClientSettings settings) => ResilienceCheck.Faults(settings.Resilience)
        .Select(fault => $"{Setting($"{nameof(settings.Resilience)}:{fault.Setting}".Replace(':', key.SettingsPath[^1]))} {fault.Why}.");

    private string Renamed(string fault) => fault.Replace($"{nameof(GesClientOptions)}.", key.SettingsPath, StringComparison.Ordinal);
}
