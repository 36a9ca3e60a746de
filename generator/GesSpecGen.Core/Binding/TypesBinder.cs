using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Turns what stands under <c>types</c> into emitted types.</summary>
internal static class TypesBinder
{
    public static EquatableArray<ObjectModel> Objects(IEnumerable<TypeSpec> types, TypeBinder binder, FindingList findings) =>
        types.Where(static type => !type.IsText)
            .Select(type => new ObjectModel(
                type.Name.Text,
                Words.Sentence(type.Description),
                ObjectRole.Part,
                new MemberBinder(type.Name.Text, ObjectRole.Part, binder, findings).Bind(type.Members)))
            .ToEquatableArray();

    public static EquatableArray<TextModel> Texts(IEnumerable<TypeSpec> types) =>
        types.Where(static type => type.IsText)
            .Select(static type => new TextModel(
                type.Name.Text,
                Words.Sentence(type.Description),
                type.Values.Select(static value => new KnownValueModel(value.Text.Text, Naming.Value(value), Words.Sentence(value.Description))).ToEquatableArray()))
            .ToEquatableArray();
}
