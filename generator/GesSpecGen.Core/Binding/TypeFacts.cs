using System.Runtime.CompilerServices;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>What the index takes from a type by itself: found once, and not at each edit of a file.</summary>
internal sealed class TypeFacts
{
    private static readonly ConditionalWeakTable<TypeSpec, TypeFacts> Known = new();

    private TypeFacts(TypeSpec type)
    {
        Named = NeededTypes.Names(type.Parts);
        Limited = [.. type.Members.Where(LimitsBinder.MayHaveAny)];
    }

    /// <summary>Names of the types that it is made of.</summary>
    public IReadOnlyList<string> Named { get; }

    /// <summary>Members that are limited, if their type can be.</summary>
    public IReadOnlyList<RowSpec> Limited { get; }

    public static TypeFacts Of(TypeSpec type) => Known.GetValue(type, static type => new TypeFacts(type));
}
