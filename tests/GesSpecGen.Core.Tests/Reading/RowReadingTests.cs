using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.ReadingTests;

/// <summary>Each key of a row is read.</summary>
public sealed class RowReadingTests
{
    [Fact]
    public void Keys_that_are_left_out()
    {
        RowSpec read = Read("type: String");

        Assert.Equal(new RowSpec(read.Name, TypeReference.Parse("String"), read.TypeWord), read);
    }

    [Fact]
    public void Keys_of_a_text()
    {
        RowSpec read = Read("type: String, required: true, description: A name., name: Label, default: x, const: y, min_length: 1, max_length: 64, pattern: '[a-z]+', aliases: [b, c], example: z, since: 2.1.18, deprecated: Use d., sensitive: true");

        Assert.True(read.IsRequired && read.IsSensitive);
        Assert.Equal(("A name.", "Label", "x", "y"), (read.Description, read.MemberName!.Text, read.Default!.Text, read.Const!.Text));
        Assert.Equal((1L, 64L, "[a-z]+"), (read.MinLength!.Value, read.MaxLength!.Value, read.Pattern!.Text));
        Assert.Equal(["b", "c"], read.Aliases.Select(static alias => alias.Text));
        Assert.Equal(("z", "2.1.18", "Use d."), (read.Example!.Text, read.Since!.Text, read.Deprecated!.Text));
    }

    [Theory]
    [InlineData("[1, 100]", "1", "100")]
    [InlineData("[1, ~]", "1", null)]
    [InlineData("[~, -1.5]", null, "-1.5")]
    [InlineData("[0.10, 1e3]", "0.10", "1e3")]
    public void A_range_keeps_its_digits(string range, string? from, string? to)
    {
        RangeSpec read = Read($"type: Double, range: {range}").Range!;

        Assert.Equal((from, to), (read.From?.Text, read.To?.Text));
    }

    [Theory]
    [InlineData("type: Long, absent_as: -1", -1L, false)]
    [InlineData("type: Integer, encoded: string", null, true)]
    [InlineData("type: Boolean, encoded: string", null, true)]
    public void Keys_of_numbers(string row, long? absentAs, bool isEncoded)
    {
        RowSpec read = Read(row);

        Assert.Equal((absentAs, isEncoded), (read.AbsentAs, read.IsEncodedAsString));
    }

    [Theory]
    [InlineData("utc-time", RowFormat.UtcTime)]
    [InlineData("date", RowFormat.Date)]
    public void Formats(string text, RowFormat format) => Assert.Equal(format, Read($"type: String, format: {text}").Format);

    [Theory]
    [InlineData("uri: GET /v2/{id}\npath: { id: { type: String, is: project } }", RowRole.Project)]
    [InlineData("headers: { X-Auth-Token: { type: String, is: credential } }", RowRole.Credential)]
    [InlineData("headers: { X-Language: { type: String } }", RowRole.Data)]
    public void Roles(string keys, RowRole role) => Assert.Equal(role, SpecRows.Of(TestSpec.With(keys).Read().Operations.Single()).Single().Role);

    [Theory]
    [InlineData("String", TypeKind.String, null)]
    [InlineData("Integer", TypeKind.Integer, null)]
    [InlineData("Long", TypeKind.Long, null)]
    [InlineData("Float", TypeKind.Float, null)]
    [InlineData("Double", TypeKind.Double, null)]
    [InlineData("Boolean", TypeKind.Boolean, null)]
    [InlineData("Object", TypeKind.Object, null)]
    [InlineData("Array of String", TypeKind.Array, TypeKind.String)]
    [InlineData("Map of  Long", TypeKind.Map, TypeKind.Long)]
    [InlineData("Entries of Double", TypeKind.Entries, TypeKind.Double)]
    [InlineData("  Thing ", TypeKind.Named, null)]
    [InlineData("string", TypeKind.Named, null)]
    [InlineData("Array of", TypeKind.Named, null)]
    [InlineData("", TypeKind.Named, null)]
    public void Words_for_types(string text, TypeKind kind, TypeKind? item)
    {
        TypeReference type = TypeReference.Parse(text);

        Assert.Equal((kind, item, text.Trim()), (type.Kind, type.Item?.Kind, type.ToString()));
    }

    [Fact]
    public void Arrays_of_maps_of_arrays() =>
        Assert.Equal(("Thing", TypeKind.Named), (TypeReference.Parse("Array of Map of Array of Thing").Innermost.Name, TypeReference.Parse("Array of Map of Array of Thing").Innermost.Kind));

    [Fact]
    public void Types_are_texts_or_objects()
    {
        SpecFile file = TestSpec.With("").And(TestSpec.TypesPath, """
            types:
              Status: { description: Where it stands., values: { 100: { name: Ready, description: Is ready. }, going: Goes on., quiet: ~ } }
              Thing: { members: { path: { type: String } } }
            """).Read().Files.Single(static file => file.Path == TestSpec.TypesPath);

        Assert.Equal((true, false, "Where it stands."), (file.Types[0].IsText, file.Types[1].IsText, file.Types[0].Description));
        Assert.Equal([("100", "Ready", "Is ready."), ("going", null, "Goes on."), ("quiet", null, "")], file.Types[0].Values.Select(static value => (value.Text.Text, value.MemberName?.Text, value.Description)));
        Assert.Equal("path", file.Types[1].Members.Single().Name.Text);
    }

    [Theory]
    [InlineData("management/job/show-job.yaml", "management", "job", "show-job.yaml")]
    [InlineData("a\\b\\management\\job\\show-job.yaml", "management", "job", "show-job.yaml")]
    [InlineData("job/show-job.yaml", null, null, "show-job.yaml")]
    [InlineData("show-job.yaml", null, null, "show-job.yaml")]
    [InlineData("a/management/plane.yaml", "management", null, "plane.yaml")]
    [InlineData("types.yaml", null, null, "types.yaml")]
    [InlineData("", null, null, "")]
    public void Folders_say_plane_and_group(string path, string? plane, string? group, string fileName) =>
        Assert.Equal(new SpecPath(plane, group, fileName), SpecPath.Of(path));

    [Theory]
    [InlineData("a.yaml", true)]
    [InlineData("a.YML", true)]
    [InlineData("a.json", false)]
    public void Spec_files_are_yaml(string path, bool isSpec) => Assert.Equal(isSpec, SpecPath.IsSpec(path));

    private static RowSpec Read(string row)
    {
        SpecFile file = TestSpec.With($"body: {{ a: {{ {row} }} }}").Read().Operations.Single();
        Assert.Empty(file.Findings);
        return file.Operation!.Body!.Rows.Single();
    }
}
