using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GesSpecGen.Fuzz.Pipeline;

/// <summary>Emitted sources as a consumer compiles them, with all warnings.</summary>
public static class EmittedCode
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Generated",
        [],
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Append(typeof(GesObject).Assembly.Location).Distinct().Select(static path => MetadataReference.CreateFromFile(path))],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    public static CSharpCompilation Compile(IReadOnlyDictionary<string, string> sources) => Empty.AddSyntaxTrees(sources.Select(static source => CSharpSyntaxTree.ParseText(source.Value, Language, source.Key)));

    /// <summary>The first error, with its line; null where all is well.</summary>
    public static string? FirstError(IReadOnlyDictionary<string, string> sources) => Compile(sources).GetDiagnostics().FirstOrDefault(static found => found.Severity == DiagnosticSeverity.Error) is { } fault ? Shown(fault) : null;

    internal static string Shown(Diagnostic fault) => $"{fault} | {fault.Location.SourceTree?.GetText().Lines[fault.Location.GetLineSpan().StartLinePosition.Line]}";
}
