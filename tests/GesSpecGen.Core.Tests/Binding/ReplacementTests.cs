using GesSpecGen.Core.Binding;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.BindingTests;

/// <summary>Files of the consumer's own replace packaged ones.</summary>
public sealed class ReplacementTests
{
    [Fact]
    public void An_operation_of_the_consumers_own_replaces_the_packaged_one()
    {
        Bound spec = Bound.Nothing()
            .Packaged("management/job/do-it.yaml", "operation: DoIt\nsummary: Packaged.")
            .Own("management/job/do-it.yaml", "operation: DoIt\nsummary: Own.");

        Assert.Equal("Own.", Assert.Single(spec.Sources()).Operation!.Summary);
        Assert.Equal("own/management/job/do-it.yaml", Assert.Single(spec.Index().Operations).Path);
    }

    [Fact]
    public void It_may_stand_in_another_group()
    {
        Bound spec = Bound.Nothing()
            .Packaged("management/job/do-it.yaml", "operation: DoIt")
            .Own("specs/do-it.yaml", "operation: DoIt\nplane: management\ngroup: graph");

        Assert.Equal("GraphsClient", Assert.Single(spec.Sources()).Operation!.GroupClient);
    }

    [Fact]
    public void Shared_types_of_the_consumers_own_come_before_packaged_ones()
    {
        Bound spec = Bound.Nothing()
            .Packaged(TestSpec.TypesPath, "types: { Color: { values: { red: Red. } }, Shape: { values: { round: Round. } } }")
            .Packaged(TestSpec.OperationPath, "operation: DoIt\nresponses: { 200: { color: { type: Color }, shape: { type: Shape } } }")
            .Own(TestSpec.TypesPath, "types: { Color: { values: { red: Red., blue: Blue. } } }");

        Dictionary<string, SourceModel> sources = spec.Sources().ToDictionary(static source => source.HintName);
        Assert.Equal(["Shape"], sources["Management/Types.g.cs"].Texts.Select(static text => text.Name));
        Assert.Equal(["Red", "Blue"], sources["Management/OwnTypes.g.cs"].Texts.Single().Values.Select(static value => value.Name));
    }

    [Fact]
    public void A_plane_file_of_the_consumers_own_replaces_the_packaged_one()
    {
        Bound spec = Bound.Nothing()
            .Own(TestSpec.PlanePath, TestSpec.Plane.Replace("property: Jobs", "property: Work"))
            .Own(TestSpec.OperationPath, "operation: DoIt");

        Assert.Equal(["Work"], spec.Plane()!.Groups.Select(static group => group.Property));
        Assert.Equal("WorkClient", Assert.Single(spec.Sources()).Operation!.GroupClient);
    }

    [Fact]
    public void Moving_a_row_changes_no_model()
    {
        const string Keys = "query:\n  limit: { type: Integer, description: How many. }\n";

        Assert.Equal(Bound.Source(Keys), Bound.Source("# A comment.\n\n" + Keys.Replace("{ ", "{    ")));
        Assert.NotEqual(Bound.Source(Keys), Bound.Source(Keys.Replace("How many", "How few")));
    }

    [Fact]
    public void An_edit_that_names_nothing_leaves_the_index_equal() => Assert.Equal(
        Bound.Nothing().Own(TestSpec.OperationPath, "summary: Before.").Index(),
        Bound.Nothing().Own(TestSpec.OperationPath, "summary: After.\nresponses: { 200: { a: { type: String } } }").Index());

    [Fact]
    public void Planes_do_not_see_each_other()
    {
        Bound spec = Bound.Nothing()
            .Packaged("memory/plane.yaml", "plane: memory\nclient: GesMemoryClient\ngroups: { job: { property: Jobs } }")
            .Packaged("memory/types.yaml", "types: { Color: { values: { red: Red. } } }")
            .Packaged("memory/job/do-it.yaml", "operation: DoIt\nresponses: { 200: { color: { type: Color } } }")
            .Packaged(TestSpec.OperationPath, "operation: DoIt");

        SpecIndex index = spec.Index();
        Assert.Equal(["management", "memory"], index.Operations.Select(static operation => operation.Plane));
        Assert.NotNull(index.Type("memory", "Color"));
        Assert.Null(index.Type("management", "Color"));
        Assert.Equal(["GesSpecGen.Management", "GesSpecGen.Memory", "GesSpecGen.Memory"], spec.Sources().Select(static source => source.Namespace).Order());
    }
}
