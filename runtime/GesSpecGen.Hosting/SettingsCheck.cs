using Microsoft.Extensions.Options;

namespace GesSpecGen.Hosting;

/// <summary>Says what is wrong with the settings of one client, all at once and under the names that the configuration has for them.</summary>
internal sealed class SettingsCheck(string client, string path, bool hasCredential) : IValidateOptions<GesClientSettings>
{
    public ValidateOptionsResult Validate(string? name, GesClientSettings options)
    {
        if (name != client)
            return ValidateOptionsResult.Skip;
        List<string> faults = [.. Missing(options), .. Unusable(nameof(options.Token), () => Token(options))];
        if (faults.Count == 0)
            faults.AddRange(Unusable("", () => Probe.Make(options)));
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults.Select(fault => $"{client}: {fault}"));
    }

    private IEnumerable<string> Missing(GesClientSettings settings)
    {
        if (settings.Endpoint is null)
            yield return $"{path}{nameof(settings.Endpoint)} is missing; it is the address of the service, such as https://ges.example-region.example.com.";
        if (string.IsNullOrWhiteSpace(settings.ProjectId))
            yield return $"{path}{nameof(settings.ProjectId)} is missing; it is the id of the project to work in.";
        if (settings.Token is null && !hasCredential)
            yield return $"{path}{nameof(settings.Token)} is missing, and the application's services have no {nameof(GesCredential)} to use instead.";
    }

    private IEnumerable<string> Unusable(string setting, Action use)
    {
        string? fault = null;
        try
        {
            use();
        }
        catch (ArgumentException e)
        {
            // The settings have the names of the configuration, not those of arguments.
            fault = e.Message.Replace($" (Parameter '{e.ParamName}')", "", StringComparison.Ordinal);
        }

        if (fault is not null)
            yield return $"{(path + setting).TrimEnd(':', '.')}: {fault}";
    }

    private static GesCredential Token(GesClientSettings settings) => GesCredential.Token(settings.Token ?? "another credential is used");

    /// <summary>The rules are those of every client: one is made to see what it says, and never used.</summary>
    private sealed class Probe(Uri endpoint, string projectId, GesCredential credential, GesClientOptions options)
        : GesClient(new GesPlane("check", acceptsSignatures: true), endpoint, projectId, credential, options)
    {
        public static void Make(GesClientSettings settings) =>
            new Probe(settings.Endpoint!, settings.ProjectId!, Token(settings), settings.ToOptions(TimeProvider.System)).Dispose();
    }
}
