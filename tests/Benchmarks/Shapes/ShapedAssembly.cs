using System.Reflection;
using GesSpecGen.Benchmarks.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace GesSpecGen.Benchmarks.Shapes;

/// <summary>The current spec in one shape, compiled into this process.</summary>
internal static class ShapedAssembly
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp12);

    public static Assembly Of(Shape shape)
    {
        IEnumerable<SyntaxTree> trees = new ShapedSpec(SpecCopies.Of(1)).Sources(shape).Select(static source => CSharpSyntaxTree.ParseText(source.Text, Language));
        CSharpCompilation compilation = CSharpCompilation.Create("Shape", trees, Compiler.References.Select(static path => MetadataReference.CreateFromFile(path)), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using MemoryStream stream = new();
        EmitResult result = compilation.Emit(stream);
        return result.Success ? Assembly.Load(stream.ToArray()) : throw new InvalidOperationException($"{shape.Name} does not compile: {result.Diagnostics.First(static found => found.Severity == DiagnosticSeverity.Error)}");
    }
}
