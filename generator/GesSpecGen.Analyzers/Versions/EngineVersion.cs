namespace GesSpecGen.Analyzers.Versions;

/// <summary>Versions of the service: three numbers, or four.</summary>
internal static class EngineVersion
{
    public static Version? Parse(string? text) => Version.TryParse(text, out Version? version) && version.Build >= 0 ? version : null;

    public static bool IsNewer(string since, Version engine) => Parse(since) is { } version && version > engine;
}
