using GesSpecGen.Core;
using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using Microsoft.CodeAnalysis;

namespace GesSpecGen.Generator;

/// <summary>Whether a project has the client that is compiled already, and would get the same types again: the compiler would warn wherever one is used.</summary>
internal sealed record CompiledClient(bool IsInTheWay)
{
    private const string Name = "GesSpecGen.Client";

    public EquatableArray<Finding> Findings => IsInTheWay ? new([new Finding(Rules.ClientTwice, "", Place.FileStart, default)]) : default;

    public static IncrementalValueProvider<CompiledClient> Of(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Settings> settings, IncrementalValueProvider<Demand> spec) =>
        context.MetadataReferencesProvider.Where(IsIt).Collect()
            .Select(static (found, _) => new CompiledClient(found.Length > 0))
            .Combine(settings)
            .Select(static (pair, _) => new CompiledClient(pair.Left.IsInTheWay && pair.Right.Namespace == Settings.Default.Namespace))
            .Combine(spec)
            .Select(static (pair, _) => new CompiledClient(pair.Left.IsInTheWay && pair.Right.IsAny));

    private static bool IsIt(MetadataReference reference) => reference switch
    {
        PortableExecutableReference file => Path.GetFileNameWithoutExtension(file.FilePath) == Name,
        CompilationReference project => project.Compilation.AssemblyName == Name,
        _ => false,
    };
}
