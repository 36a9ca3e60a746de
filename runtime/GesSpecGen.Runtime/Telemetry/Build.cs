namespace GesSpecGen.Telemetry;

internal static class Build
{
    internal static string? Version { get; } = typeof(Build).Assembly.GetName().Version?.ToString(3);
}
