using System.Text.Json.Nodes;

namespace GesSpecGen.Tool.Tests.Export;

/// <summary>What a row says is what its schema says.</summary>
public sealed class SchemaTests
{
    [Theory]
    [InlineData("name", """{"maxLength":5,"minLength":2,"type":"string","description":"Name.","x-ges-aliases":["title"]}""")]
    [InlineData("count", """{"minimum":1,"type":"integer","description":"Count.","format":"int32"}""")]
    [InlineData("size", """{"type":"integer","description":"Size.","format":"int64"}""")]
    [InlineData("weight", """{"maximum":1.5,"minimum":0,"type":"number","description":"Weight.","format":"double"}""")]
    [InlineData("flag", """{"type":"boolean","description":"Flag."}""")]
    [InlineData("age", """{"type":"string","description":"Age.","x-ges-encoded":"Integer","x-ges-range":["0","99"]}""")]
    [InlineData("labels", """{"maxItems":2,"type":"array","items":{"$ref":"#/components/schemas/Label"},"description":"Labels."}""")]
    [InlineData("parts", """{"type":"object","additionalProperties":{"type":"integer","format":"int32"},"description":"Parts."}""")]
    [InlineData("ranks", """{"type":"array","items":{"type":"object","additionalProperties":{"type":"integer","format":"int32"}},"description":"Ranks."}""")]
    [InlineData("any", """{"description":"Anything."}""")]
    [InlineData("when", """{"type":"string","description":"Time.","x-ges-format":"utc-time"}""")]
    [InlineData("sort", """{"$ref":"#/components/schemas/Kind","description":"Kind."}""")]
    [InlineData("secret", """{"maxLength":3,"type":"string","description":"Secret.","format":"password","x-ges-sensitive":true}""")]
    [InlineData("mode", """{"enum":["fast"],"type":"string","description":"Mode."}""")]
    public async Task A_row_keeps_type_limits_and_meaning(string row, string schema)
    {
        Exported exported = await Exported.LabAsync();
        Assert.Equal(Normal(JsonNode.Parse(schema)!), Normal(exported.Schema("CreateSampleRequest")["properties"]![row]!));
    }

    [Fact]
    public async Task What_is_mandatory_is_required_of_what_is_sent()
    {
        Exported exported = await Exported.LabAsync();
        Assert.Equal(["name"], exported.Schema("CreateSampleRequest")["required"]!.AsArray().Select(static name => (string?)name));
        Assert.Equal(["key"], exported.Schema("Label")["required"]!.AsArray().Select(static name => (string?)name));
        Assert.True((bool)Parameter(exported, "level")["required"]!);
        Assert.Null(Parameter(exported, "dry_run")["required"]);
    }

    [Fact]
    public async Task What_is_received_may_be_null_and_may_come_under_another_name()
    {
        Exported exported = await Exported.LabAsync();
        Assert.Equal(["null", "string"], exported.Schema("CreateSampleResponse")["properties"]!["sample_id"]!["type"]!.AsArray().Select(static type => (string?)type).Order(StringComparer.Ordinal));
        Exported management = await Exported.Management;
        Assert.All(
            management.Document["components"]!["schemas"]!.AsObject().SelectMany(static schema => schema.Value!["properties"]?.AsObject() ?? []).Where(static member => member.Value!["x-ges-alias-of"] is not null),
            static member => Assert.NotEqual(member.Key, (string?)member.Value!["x-ges-alias-of"]));
    }

    [Fact]
    public async Task Known_values_are_an_enumeration_with_their_names_and_meanings()
    {
        Exported exported = await Exported.LabAsync();
        Assert.Equal(
            Normal(JsonNode.Parse("""{"enum":["solid","liquid"],"type":"string","description":"A kind.","x-enumNames":["Solid","Liquid"],"x-ges-values":{"solid":"Firm.","liquid":"Wet."}}""")!),
            Normal(exported.Schema("Kind")));
    }

    [Fact]
    public async Task A_default_is_a_value_of_the_type()
    {
        Exported exported = await Exported.Management;
        JsonNode limit = exported.Operation("ListGraphs")["parameters"]!.AsArray().Single(static parameter => (string?)parameter!["name"] == "limit")!;
        Assert.Equal(10, (int)limit["schema"]!["default"]!);
    }

    private static JsonNode Parameter(Exported exported, string name) =>
        exported.Operation("CreateSample")["parameters"]!.AsArray().Single(parameter => (string?)parameter!["name"] == name)!;

    // The order of keys is the library's.
    private static string Normal(JsonNode node) => node switch
    {
        JsonObject map => "{" + string.Join(",", map.OrderBy(static entry => entry.Key, StringComparer.Ordinal).Select(static entry => $"{entry.Key}:{Normal(entry.Value!)}")) + "}",
        JsonArray list => "[" + string.Join(",", list.Select(static item => Normal(item!))) + "]",
        _ => node.ToJsonString(),
    };
}
