using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.BindingTests;

/// <summary>Which of the types that pages share are emitted.</summary>
public sealed class NeededTypesTests
{
    private const string Types = """
        types:
          Box: { members: { color: { type: Color } } }
          Color: { values: { red: Red. } }
          BoxV1: { members: { colour: { type: ColorV1 }, next: { type: BoxV1 } } }
          ColorV1: { values: { red: Red. } }
        """;

    private const string ShowBox = "operation: ShowBox\nresponses: { 200: { boxes: { type: Array of Map of Box } } }";
    private const string ShowBoxV1 = "operation: ShowBoxV1\nstatus: legacy\nresponses: { 200: { box: { type: BoxV1 } } }";

    [Theory]
    [InlineData("management", "Box, Color")]
    [InlineData("management/*/*V1", "BoxV1, ColorV1")]
    [InlineData("*/*/*", "Box, BoxV1, Color, ColorV1")]
    [InlineData("none", "")]
    public void A_packaged_type_comes_along_where_a_chosen_operation_needs_it(string selection, string names)
    {
        Bound spec = Packaged().Selecting(selection);
        Assert.Equal(names, string.Join(", ", spec.Index().Types.Select(static type => type.Name)));
        Assert.Equal(names, string.Join(", ", Emitted(spec)));
    }

    [Fact]
    public void Types_of_the_consumers_own_are_emitted_with_what_they_need() =>
        Assert.Equal(["BoxV1", "ColorV1", "Mine"], Emitted(Packaged().Selecting("none").Own(TestSpec.TypesPath, "types: { Mine: { members: { box: { type: BoxV1 } } } }")));

    [Fact]
    public void What_the_answers_of_a_plane_share_needs_its_types_too() =>
        Assert.Equal(["Color"], Emitted(Bound.Nothing().Packaged(TestSpec.TypesPath, Types).Own("management/plane.yaml", TestSpec.Plane + "\nheaders: { X-Color: { type: Color } }").Selecting("none")));

    [Theory]
    [InlineData("management", "")]
    [InlineData("lab", "Box, Color")]
    public void What_the_answers_of_a_packaged_plane_share_counts_where_something_of_it_is_chosen(string selection, string names)
    {
        string plane = TestSpec.Plane.Replace("management", "lab", StringComparison.Ordinal).Replace("GesManagement", "GesLab", StringComparison.Ordinal);
        Bound spec = Bound.Nothing().Packaged("lab/types.yaml", Types).Packaged("lab/job/show-box.yaml", "operation: ShowBox\nresponses: { 200: {} }")
            .Packaged("lab/plane.yaml", plane + "\nheaders: { X-Box: { type: Box } }").Selecting(selection);

        Assert.Equal(names, string.Join(", ", Emitted(spec)));
    }

    private static Bound Packaged() => Bound.Nothing().Packaged(TestSpec.TypesPath, Types)
        .Packaged("management/job/show-box.yaml", ShowBox).Packaged("management/job/show-box-v1.yaml", ShowBoxV1);

    private static IEnumerable<string> Emitted(Bound spec) => spec.Sources()
        .SelectMany(static source => source.Objects.Where(static type => !type.Name.EndsWith("Response", StringComparison.Ordinal)).Select(static type => type.Name).Concat(source.Texts.Select(static type => type.Name)))
        .Order(StringComparer.Ordinal);
}
