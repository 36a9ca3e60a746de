using GesSpecGen;
using GesSpecGen.Emulator;

namespace QuickStart;

/// <summary>What the sample talks to.</summary>
internal sealed record Target(Uri Endpoint, string Project, string Token)
{
    /// <summary>The job of the documented example, which the emulator knows.</summary>
    private const string DocumentedJob = "ff80808167f09aaa0167f19b35ec0305";

    public GesClientOptions Options { get; } = new() { JobPolling = { FirstDelay = TimeSpan.FromMilliseconds(500) } };

    /// <summary>A running graph costs money, so a real one is started on demand alone.</summary>
    public bool MayStartGraph { get; init; }

    public string? JobId { get; init; }

    public static Target Emulated(GesEmulator emulator) => new(emulator.Endpoint, "my-project", emulator.Token)
    {
        MayStartGraph = true,
        JobId = DocumentedJob,
    };

    public static Target Real(string endpoint, string? project) => new(
        Uri.TryCreate(endpoint, UriKind.Absolute, out Uri? address) ? address : throw new ArgumentException($"--endpoint '{endpoint}' is no address such as https://ges.example.com."),
        project ?? throw new ArgumentException("--endpoint needs --project, the id of the project to work in."),
        Environment.GetEnvironmentVariable("GES_TOKEN") is { Length: > 0 } token ? token : throw new ArgumentException("--endpoint needs a token in the environment variable GES_TOKEN."));
}
