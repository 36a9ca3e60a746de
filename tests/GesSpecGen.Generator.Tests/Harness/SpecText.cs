using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GesSpecGen.Generator.Tests.Harness;

/// <summary>A spec file that lives in memory.</summary>
internal sealed class SpecText(string path, string text, bool isBundled = false) : AdditionalText
{
    public override string Path { get; } = path;

    public bool IsBundled { get; } = isBundled;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
