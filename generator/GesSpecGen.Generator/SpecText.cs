using GesSpecGen.Core.Reading;
using GesSpecGen.Core.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GesSpecGen.Generator;

/// <summary>A spec file among the additional files, as the project's targets mark it.</summary>
internal sealed record SpecText(AdditionalText Text, string LogicalPath, bool IsBundled)
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>Null for additional files that are none of ours.</summary>
    public static SpecText? Of(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        if (!SpecPath.IsSpec(text.Path))
            return null;
        AnalyzerConfigOptions marks = options.GetOptions(text);
        if (!marks.TryGetValue(Metadata + "GesSpec", out string? mark) || mark is not ("own" or "bundled"))
            return null;
        bool hasPath = marks.TryGetValue(Metadata + "GesSpecPath", out string? path) && path.Length > 0;
        return new SpecText(text, hasPath ? path! : text.Path, mark == "bundled");
    }

    public SpecFile Read(CancellationToken stop)
    {
        string text = Text.GetText(stop)?.ToString() ?? "";
        return SpecFileReader.Read(Text.Path, LogicalPath, IsBundled, IsBundled ? PackagedText.WithoutExamples(text) : text, stop);
    }
}
