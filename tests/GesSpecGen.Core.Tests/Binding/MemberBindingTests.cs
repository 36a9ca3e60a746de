using GesSpecGen.Core.Model;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.BindingTests;

public sealed class MemberBindingTests
{
    [Theory]
    [InlineData("type: String", ValueKind.String)]
    [InlineData("type: Integer", ValueKind.Int32)]
    [InlineData("type: Long", ValueKind.Int64)]
    [InlineData("type: Float", ValueKind.Single)]
    [InlineData("type: Double", ValueKind.Double)]
    [InlineData("type: Boolean", ValueKind.Boolean)]
    [InlineData("type: Object", ValueKind.Any)]
    [InlineData("type: String, format: utc-time", ValueKind.UtcTime)]
    [InlineData("type: String, format: date", ValueKind.Date)]
    [InlineData("type: Color", ValueKind.Text)]
    [InlineData("type: Thing", ValueKind.Object)]
    [InlineData("type: Array of String", ValueKind.List)]
    [InlineData("type: Map of Thing", ValueKind.Map)]
    [InlineData("type: Entries of Double", ValueKind.Entries)]
    public void Documented_types_become_kinds_of_values(string row, ValueKind kind) =>
        Assert.Equal(kind, Member(row).Type.Kind);

    [Fact]
    public void Arrays_and_maps_know_their_items() => Assert.Equal(
        new TypeModel(ValueKind.List, "", new TypeModel(ValueKind.Map, "", new TypeModel(ValueKind.Object, "Thing"))),
        Member("type: Array of Map of Thing").Type);

    [Fact]
    public void What_a_row_says_reaches_its_member()
    {
        MemberModel member = Member("type: Long, name: Count, required: true, description: How many., absent_as: -1, aliases: [b], deprecated: Use c.");

        Assert.Equal(("a", "Count", true, -1L, "Use c."), (member.WireName, member.Name, member.IsRequired, member.AbsentAs, member.Obsolete));
        Assert.Equal("How many. Null where the service answers -1.", member.Documentation);
        Assert.Equal(["b"], member.Aliases);
    }

    [Fact]
    public void What_an_answer_has_is_never_required() =>
        Assert.False(Bound.Source("responses: { 200: { a: { type: String, required: true } } }").Objects.Single().Members.Single().IsRequired);

    [Fact]
    public void A_request_knows_where_its_members_travel()
    {
        ObjectModel request = Bound.Source("query: { a: { type: String } }\nheaders: { b: { type: String }, X-Auth-Token: { type: String, is: credential } }\nbody: { c: { type: String, const: x } }").Objects.First();

        Assert.Equal((ObjectRole.Request, true), (request.Role, request.HasBody));
        Assert.Equal(["A", "B", "C"], request.AllMembers.Select(static member => member.Name));
        Assert.Equal("x", request.Members.Single().Const);
    }

    [Fact]
    public void Documented_types_are_emitted_with_their_file()
    {
        SourceModel source = Bound.Source("body: { a: { type: Thing } }\ntypes: { Thing: { description: a thing, members: { b: { type: Color } } }, Color: { values: { red: it is red, 5: { name: Five } } } }");

        Assert.Equal(["DoItRequest", "Thing"], source.Objects.Select(static type => type.Name).Where(static name => name != "DoItResponse"));
        Assert.Equal("A thing.", source.Objects.Single(static type => type.Name == "Thing").Documentation);
        Assert.Equal([new KnownValueModel("red", "Red", "It is red."), new KnownValueModel("5", "Five", "")], source.Texts.Single().Values);
    }

    [Fact]
    public void Types_may_contain_themselves() =>
        Assert.Equal("Tree", Bound.Source("body: { a: { type: Tree } }\ntypes: { Tree: { members: { children: { type: Array of Tree } } } }").Objects.Single(static type => type.Name == "Tree").Members.Single().Type.Item!.Name);

    private static MemberModel Member(string row) => Bound.Nothing()
        .Packaged(TestSpec.TypesPath, "types: { Color: { values: { red: Red. } }, Thing: { members: { path: { type: String } } } }")
        .Own(TestSpec.OperationPath, $"body: {{ a: {{ {row} }} }}")
        .Sources().SelectMany(static source => source.Objects).Single(static type => type.Name == "DoItRequest").Members.Single();
}
