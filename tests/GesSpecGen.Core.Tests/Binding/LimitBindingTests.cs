using GesSpecGen.Core.Model;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.BindingTests;

/// <summary>Which limits are checked before a request is sent.</summary>
public sealed class LimitBindingTests
{
    [Theory]
    [InlineData("type: Integer, range: [1, 100]", "1", "100")]
    [InlineData("type: Integer, range: [1, ~]", "1", null)]
    [InlineData("type: Integer, range: [~, 1e3]", null, "1000")]
    [InlineData("type: Integer, range: [0.5, 2.5]", "1", "2")]
    [InlineData("type: Long, range: [~, 1e25]", null, "9223372036854775807")]
    [InlineData("type: Integer, encoded: string, range: [-1, 1]", "-1", "1")]
    [InlineData("type: Double, range: [0.50, 1e3]", "0.50d", "1000d")]
    [InlineData("type: Float, range: [0, ~]", "0d", null)]
    [InlineData("type: String, range: [0, 10]", "0d", "10d")]
    public void A_range_becomes_literals_of_csharp(string row, string? from, string? to) => Assert.Equal(new LimitsModel { From = from, To = to }, Limits(row));

    [Theory]
    [InlineData("type: String, min_length: 4, max_length: 50", 4, 50)]
    [InlineData("type: String, min_length: 0, max_length: 50", null, 50)]
    [InlineData("type: String, min_length: 1", 1, null)]
    [InlineData("type: Color, max_length: 5", null, 5)]
    [InlineData("type: Array of Integer, min_length: 1, max_length: 5000000000", 1, int.MaxValue)]
    public void A_length_is_that_of_a_text_or_a_list(string row, int? least, int? most) => Assert.Equal(new LimitsModel { Least = least, Most = most }, Limits(row));

    [Theory]
    [InlineData("type: String")]
    [InlineData("type: String, min_length: 0")]
    [InlineData("type: Integer, range: [~, ~]")]
    [InlineData("type: String, const: go, max_length: 1")]
    [InlineData("type: String, format: date, max_length: 10")]
    [InlineData("type: String, pattern: '[a-z]+'")]
    [InlineData("type: Free")]
    public void Where_nothing_is_limited_nothing_is_checked(string row) => Assert.Null(Limits(row));

    [Theory]
    [InlineData("type: Tag")]
    [InlineData("type: Box")]
    [InlineData("type: Ring")]
    [InlineData("type: Array of Tag")]
    [InlineData("type: Map of Array of Box")]
    public void What_is_limited_deeper_is_looked_for_there(string row) => Assert.Equal(new LimitsModel { IsInside = true }, Limits(row));

    [Fact]
    public void What_is_only_received_is_not_checked()
    {
        SourceModel source = Bound.Source("""
            responses: { 200: { id: { type: String, max_length: 3 }, tag: { type: Tag } } }
            types: { Tag: { members: { key: { type: String, max_length: 3 } } } }
            """);

        Assert.All(source.Objects, static type => Assert.False(type.IsChecked));
        Assert.All(source.Objects.SelectMany(static type => type.Members), static member => Assert.Null(member.Limits));
    }

    [Fact]
    public void Arguments_and_the_project_are_checked_too()
    {
        OperationModel operation = Bound.Source("""
            uri: GET /v2/{project_id}/graphs/{graph_id}
            path: { project_id: { type: String, is: project, max_length: 64 }, graph_id: { type: String, min_length: 2 } }
            """).Operation!;

        Assert.Equal(new LimitsModel { Most = 64 }, operation.ProjectLimits);
        Assert.Equal(new LimitsModel { Least = 2 }, operation.Arguments.Single().Limits);
        Assert.True(operation.HasLimits);
    }

    private static LimitsModel? Limits(string row) => Bound.Nothing()
        .Packaged(TestSpec.TypesPath, """
            types:
              Color: { values: { red: Red. } }
              Tag: { members: { key: { type: String, max_length: 3 } } }
              Box: { members: { tags: { type: Array of Tag } } }
              Ring: { members: { next: { type: Ring }, key: { type: Integer, range: [1, ~] } } }
              Free: { members: { text: { type: String }, own: { type: Free } } }
            """)
        .Own(TestSpec.OperationPath, $"body: {{ a: {{ {row} }} }}")
        .Sources().SelectMany(static source => source.Objects).Single(static type => type.Name == "DoItRequest").Members.Single().Limits;
}
