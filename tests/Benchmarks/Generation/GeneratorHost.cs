using GesSpecGen.Generator;
using GesSpecGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GesSpecGen.Benchmarks.Generation;

/// <summary>The generator in a compiler, as a build or an editor has it, with everything chosen.</summary>
internal static class GeneratorHost
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp12);

    public static CSharpCompilation Project(string code) => CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText(code, Language)]);

    public static SpecText Text(SpecFileText file) => new(file.Path, file.Text, isBundled: true);

    public static GeneratorDriver Driver(IEnumerable<SpecText> files) => CSharpGeneratorDriver.Create(
        [new GesSpecGenerator().AsSourceGenerator()], files, Language, new ProjectOptions(new Dictionary<string, string> { ["GesBundledSpecList"] = "*/*/*" }));

    /// <summary>What a run has emitted; an error of the generator is an error here.</summary>
    public static int EmittedLines(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        return result.Exception is { } fault ? throw fault : result.GeneratedSources.Sum(static source => source.SourceText.Lines.Count);
    }
}
