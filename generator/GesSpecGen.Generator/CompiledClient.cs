using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using Microsoft.CodeAnalysis;

namespace GesSpecGen.Generator;

/// <summary>Whether a project has the client that is compiled already, and would get the same types again: the compiler would warn wherever one is used.</summary>
internal static class CompiledClient
{
    private const string Name = "GesSpecGen.Client";

    public static IncrementalValueProvider<bool> IsInTheWay(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Settings> settings, IncrementalValueProvider<bool> isSpecWanted) =>
        context.MetadataReferencesProvider.Where(IsIt).Collect()
            .Combine(settings.Combine(isSpecWanted))
            .Select(static (input, _) => input.Left.Length > 0 && input.Right.Right && input.Right.Left.Namespace == Settings.Default.Namespace);

    public static Finding Finding { get; } = new(Rules.ClientTwice, "", Place.FileStart, default);

    private static bool IsIt(MetadataReference reference) => reference switch
    {
        PortableExecutableReference file => Path.GetFileNameWithoutExtension(file.FilePath) == Name,
        CompilationReference project => project.Compilation.AssemblyName == Name,
        _ => false,
    };
}
