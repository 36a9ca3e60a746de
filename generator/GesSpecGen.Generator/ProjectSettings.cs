using GesSpecGen.Core.Model;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GesSpecGen.Generator;

/// <summary>Reads what the consuming project chose.</summary>
internal static class ProjectSettings
{
    public static Settings Read(AnalyzerConfigOptionsProvider options)
    {
        Settings standard = Settings.Default;
        return new Settings(
            Property("GesNamespace") ?? standard.Namespace,
            IsPublic: !string.Equals(Property("GesVisibility"), "internal", StringComparison.OrdinalIgnoreCase),
            Property("GesBundledSpecList") is { } list ? Selection.Parse(list) : standard.Selection);

        string? Property(string name) =>
            options.GlobalOptions.TryGetValue("build_property." + name, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;
    }
}
