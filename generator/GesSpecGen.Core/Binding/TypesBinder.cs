using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Turns what stands under <c>types</c> into emitted types.</summary>
internal static class TypesBinder
{
    /// <param name="types">The types of a file.</param>
    /// <param name="find">What the index knows of a type.</param>
    /// <param name="binder">Binds the types of members.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static EquatableArray<ObjectModel> Objects(IEnumerable<TypeSpec> types, Func<string, IndexedType> find, TypeBinder binder, FindingList findings) =>
        types.Where(static type => !type.IsText)
            .Select(type => new ObjectModel(
                type.Name.Text,
                Words.Sentence(type.Description),
                ObjectRole.Part,
                new MemberBinder(type.Name.Text, ObjectRole.Part, binder, findings).Bind(type.Members)
                    .Select(member => find(type.Name.Text).IsSent ? member : member with { IsRequired = false, Limits = null }).ToEquatableArray())
            {
                IsChecked = find(type.Name.Text).IsChecked,
            })
            .ToEquatableArray();

    public static EquatableArray<TextModel> Texts(IEnumerable<TypeSpec> types) =>
        types.Where(static type => type.IsText)
            .Select(static type => new TextModel(
                type.Name.Text,
                Words.Sentence(type.Description),
                type.Values.Select(static value => new KnownValueModel(value.Text.Text, Naming.Value(value), Words.Sentence(value.Description))).ToEquatableArray()))
            .ToEquatableArray();
}
