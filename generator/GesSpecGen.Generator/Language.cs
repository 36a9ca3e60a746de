using GesSpecGen.Core;
using GesSpecGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GesSpecGen.Generator;

/// <summary>The version of C# that a project has. Where it cannot compile what is emitted, nothing is, so that one message says why.</summary>
internal sealed record Language(LanguageVersion Version)
{
    private const LanguageVersion Needed = LanguageVersion.CSharp12;

    public bool IsNewEnough => Version >= Needed;

    /// <summary>One, where the language is too old.</summary>
    public EquatableArray<Finding> Findings => IsNewEnough ? default : new([new Finding(
        Rules.OldLanguage,
        "",
        Place.FileStart,
        new EquatableArray<string>([$"as C# {Version.ToDisplayString()}", "set LangVersion to 12 or later, or leave it out"]))]);

    public static Language Of(ParseOptions options) => new(((CSharpParseOptions)options).LanguageVersion);
}
