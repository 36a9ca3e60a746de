using GesSpecGen.Core;
using GesSpecGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GesSpecGen.Generator;

/// <summary>Whether a project can compile what is emitted. Where it cannot, nothing is, so that one message says why.</summary>
internal static class LanguageCheck
{
    private const LanguageVersion Needed = LanguageVersion.CSharp12;

    public static IncrementalValueProvider<bool> IsNewEnough(IncrementalGeneratorInitializationContext context) =>
        context.ParseOptionsProvider.Select(static (options, _) => VersionOf(options) >= Needed);

    /// <summary>One, where something is wanted that the language does not have.</summary>
    public static IncrementalValuesProvider<Finding> Findings(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<bool> isAnythingWanted) =>
        context.ParseOptionsProvider.Combine(isAnythingWanted)
            .SelectMany(static (pair, _) => pair.Right && VersionOf(pair.Left) is var version && version < Needed ? new[] { TooOld(version) } : []);

    private static LanguageVersion VersionOf(ParseOptions options) => ((CSharpParseOptions)options).LanguageVersion;

    private static Finding TooOld(LanguageVersion version) => new(
        Rules.OldLanguage,
        "",
        Place.FileStart,
        new EquatableArray<string>([$"as C# {version.ToDisplayString()}", "set LangVersion to 12 or later, or leave it out"]));
}
