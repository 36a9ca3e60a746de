using GesSpecGen.Contract.Tests.Client;

namespace GesSpecGen.Contract.Tests.Conventions.Names;

/// <summary>What the owner of a name says already, the name does not say again.</summary>
public class RepetitionTests
{
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["Graph.GraphSizeTypeIndex"] = "The size of a graph is a noun of its own: GraphSize.",
        ["GraphV1.GraphSizeTypeIndex"] = "The size of a graph is a noun of its own: GraphSize.",
    };

    [Fact]
    public void A_member_does_not_repeat_its_type() => Assert.Empty(Emitted.Objects
        .SelectMany(static type => type.GetProperties().Where(member => member.DeclaringType == type))
        .Where(static member => Repeats(member.Name, EmittedNames.WithoutVersion(member.DeclaringType!.Name)))
        .Select(static member => $"{member.DeclaringType!.Name}.{member.Name}").Except(Exceptions.Keys));

    [Fact]
    public void A_method_does_not_repeat_its_group() => Assert.Empty(Emitted.Operations
        .Where(static method => EmittedNames.Words(method.Name).Any(word => method.DeclaringType!.Name == word + "Client" || method.DeclaringType.Name == word + "sClient"))
        .Select(static method => $"{method.DeclaringType!.Name}.{method.Name}"));

    [Fact]
    public void A_value_does_not_repeat_its_type() => Assert.Empty(Emitted.Texts
        .SelectMany(static type => type.GetProperties().Where(static value => value.GetMethod!.IsStatic).Where(value => Repeats(value.Name, EmittedNames.WithoutVersion(type.Name))))
        .Select(static value => $"{value.DeclaringType!.Name}.{value.Name}"));

    [Fact]
    public void Every_exception_is_still_needed() => Assert.Empty(Exceptions.Keys.Except(EmittedNames.Members.Select(static member => member.Display)));

    private static bool Repeats(string name, string owner) => name.Length > owner.Length && name.StartsWith(owner, StringComparison.Ordinal) && char.IsUpper(name[owner.Length]);
}
