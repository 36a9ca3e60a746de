using System.Globalization;
using GesSpecGen.Core.Emit;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.EmitTests;

/// <summary>Pieces of emitted code; whole files are snapshots of the generator's tests.</summary>
public sealed class SourceEmitterTests
{
    private const string Types = "types: { Color: { values: { red: Red. } }, Thing: { members: { path: { type: String } } } }";

    [Theory]
    [InlineData("type: String", "string? A")]
    [InlineData("type: Integer", "int? A")]
    [InlineData("type: Long", "long? A")]
    [InlineData("type: Float", "float? A")]
    [InlineData("type: Double", "double? A")]
    [InlineData("type: Boolean", "bool? A")]
    [InlineData("type: Object", "global::GesSpecGen.GesValue? A")]
    [InlineData("type: String, format: utc-time", "global::System.DateTimeOffset? A")]
    [InlineData("type: String, format: date", "global::System.DateOnly? A")]
    [InlineData("type: Color", "Color? A")]
    [InlineData("type: Thing", "Thing? A")]
    [InlineData("type: Array of Integer", "global::System.Collections.Generic.IReadOnlyList<int>? A")]
    [InlineData("type: Map of Array of Thing", "global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Collections.Generic.IReadOnlyList<Thing>>? A")]
    [InlineData("type: Entries of Long", "global::System.Collections.Generic.IReadOnlyList<global::System.Collections.Generic.KeyValuePair<string, long>>? A")]
    [InlineData("type: String, name: Label", "string? Label")]
    public void A_row_becomes_a_property(string row, string property) => Assert.Contains($"public {property} {{ get; init; }}", Answer(row), StringComparison.Ordinal);

    [Theory]
    [InlineData("type: String, required: true", "public required string A { get; init; }")]
    [InlineData("type: Integer, required: true", "public required int A { get; init; }")]
    public void A_mandatory_row_of_a_request_is_a_required_property(string row, string property) =>
        Assert.Contains(property, Emit($"body: {{ a: {{ {row} }} }}"), StringComparison.Ordinal);

    [Fact]
    public void A_constant_has_no_property_and_is_written()
    {
        string code = Emit("body: { action: { type: String, const: \"st\\\"op\" }, size: { type: Integer, const: 3 } }");

        Assert.DoesNotContain("Action {", code, StringComparison.Ordinal);
        Assert.Contains("String(\"st\\\"op\")", code, StringComparison.Ordinal);
        Assert.Contains("Int32(3)", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public", true)]
    [InlineData("internal", false)]
    public void Visibility_is_that_of_the_settings(string access, bool isPublic)
    {
        string code = SourceEmitter.Emit(Bound.Source("query: { a: { type: Color } }\n" + Types.Replace(", Thing: { members: { path: { type: String } } }", "")) with { IsPublic = isPublic });

        Assert.Contains($"{access} partial class JobsClient", code, StringComparison.Ordinal);
        Assert.Contains($"{access} readonly record struct Color", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_method_takes_path_request_and_token_in_this_order()
    {
        string code = Emit("uri: POST /v2/{project_id}/a{b}c\npath: { project_id: { type: String, is: project }, b: { type: Long } }\nbody: { d: { type: String, required: true } }");

        Assert.Contains("DoItAsync(long b, DoItRequest request, global::System.Threading.CancellationToken cancellationToken = default)", code, StringComparison.Ordinal);
        Assert.Contains("$\"/v2/{_ges.ProjectId}/a{b}c\"", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_without_mandatory_members_may_be_left_out() =>
        Assert.Contains("DoItAsync(DoItRequest? request = null, global::System.Threading.CancellationToken", Emit("query: { a: { type: String } }"), StringComparison.Ordinal);

    [Fact]
    public void What_is_obsolete_says_so_in_an_attribute()
    {
        string code = Emit("status: deprecated\nresponses: { 200: { a: { type: String, deprecated: \"Use \\\"b\\\".\" } } }");

        Assert.Contains("[global::System.Obsolete(\"Use \\\"b\\\".\")]", code, StringComparison.Ordinal);
        Assert.Contains("[global::System.Obsolete(\"Deprecated: the service is going to drop this operation.\")]", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("summary: \"Do <b>it</b> & \\n more\"", "/// <summary>Do &lt;b&gt;it&lt;/b&gt; &amp;   more.</summary>")]
    [InlineData("remarks: \"*/ } class X {\\n/// </summary>\"", "*/ } class X { /// &lt;/summary&gt;")]
    [InlineData("documented_as: \"a\\nb<\"", "a b&lt;")]
    public void What_a_file_says_stays_in_the_comment(string keys, string comment)
    {
        string code = Emit(keys);

        Assert.Contains(comment, code, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', code);
    }

    [Fact]
    public void Known_values_are_members()
    {
        string code = Emit("query: { a: { type: Status } }\ntypes: { Status: { values: { partly-done: \"\", 100: { name: Ready } } } }");

        Assert.Contains("public static Status PartlyDone => new(\"partly-done\");", code, StringComparison.Ordinal);
        Assert.Contains("public static Status Ready => new(\"100\");", code, StringComparison.Ordinal);
        Assert.Contains("/// <summary>The documented 100.</summary>", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Every_culture_emits_the_same(string culture)
    {
        const string Keys = "query: { image_id: { type: Integer, default: 10, range: [1, 1.5] } }\nresponses: { 200: { i: { type: Long, absent_as: -1 } } }";
        string expected = Emit(Keys);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Emit(Keys));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_client_offers_its_groups()
    {
        string code = PlaneEmitter.Emit(Bound.Nothing().Own(TestSpec.OperationPath, "").Plane()!);

        Assert.Contains("public partial class GesManagementClient : global::GesSpecGen.GesClient", code, StringComparison.Ordinal);
        Assert.Contains("public virtual JobsClient Jobs =>", code, StringComparison.Ordinal);
        Assert.Contains("public partial class JobsClient", code, StringComparison.Ordinal);
        Assert.DoesNotContain("GraphsClient", code, StringComparison.Ordinal);
    }

    private static string Answer(string row) => string.Concat(Bound.Nothing()
        .Packaged(TestSpec.TypesPath, Types)
        .Own(TestSpec.OperationPath, $"responses: {{ 200: {{ a: {{ {row} }} }} }}")
        .Sources().Select(SourceEmitter.Emit));

    private static string Emit(string keys) => SourceEmitter.Emit(Bound.Source(keys));
}
