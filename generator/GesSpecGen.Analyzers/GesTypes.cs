using Microsoft.CodeAnalysis;

namespace GesSpecGen.Analyzers;

/// <summary>The types of the runtime library that tell what emitted code means, whatever its own names are.</summary>
internal sealed class GesTypes
{
    private GesTypes(Compilation compilation, INamedTypeSymbol parameters)
    {
        Parameters = parameters;
        Value = Find("GesSpecGen.GesValue");
        Object = Find("GesSpecGen.GesObject");
        Job = Find("GesSpecGen.GesJob`1");
        Stream = Find("GesSpecGen.GesStream`2");
        Pageable = Find("GesSpecGen.GesPageable`2");
        Transaction = Find("GesSpecGen.GesTransaction");
        Since = Find("GesSpecGen.GesSinceAttribute");
        AsyncEnumerable = Find("System.Collections.Generic.IAsyncEnumerable`1");

        INamedTypeSymbol? Find(string name) => compilation.GetTypeByMetadataName(name);
    }

    public INamedTypeSymbol Parameters { get; }

    public INamedTypeSymbol? Value { get; }

    public INamedTypeSymbol? Object { get; }

    public INamedTypeSymbol? Job { get; }

    public INamedTypeSymbol? Stream { get; }

    public INamedTypeSymbol? Pageable { get; }

    public INamedTypeSymbol? Transaction { get; }

    public INamedTypeSymbol? Since { get; }

    public INamedTypeSymbol? AsyncEnumerable { get; }

    /// <summary>Null where the compilation does not know the runtime library, so nothing is to be found.</summary>
    public static GesTypes? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("GesSpecGen.GesParameters") is { } parameters ? new GesTypes(compilation, parameters) : null;

    public static bool Is(ITypeSymbol? type, INamedTypeSymbol? definition) => definition is not null && IsOrDerives(type, definition);

    public bool IsLazy(ITypeSymbol? type) => Is(type, Stream) || Is(type, Pageable);

    private static bool IsOrDerives(ITypeSymbol? type, INamedTypeSymbol definition)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, definition))
                return true;
        }

        return false;
    }
}
