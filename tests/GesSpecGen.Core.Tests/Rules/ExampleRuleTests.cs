using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.RuleTests;

/// <summary>GES04xx: documented examples beside their tables.</summary>
public sealed class ExampleRuleTests
{
    private const string Tables = """
        body: { name: { type: String, required: true, aliases: [graphName] }, size: { type: Integer } }
        responses:
          200:
            count: { type: Long, encoded: string }
            ratio: { type: Double }
            sure: { type: Boolean }
            names: { type: Array of String }
            sizes: { type: Map of Integer }
            scores: { type: Entries of Double }
            things: { type: Array of Thing }
            any: { type: Object }
            color: { type: Color }
          400: ManagementError
          401: { description: Not you. }
        types:
          Thing: { members: { path: { type: String } } }
          Color: { values: { red: Red. } }

        """;

    [Theory, Shows(RuleIds.ExampleField)]
    [InlineData("request: { body: { name: '', «nmae»: '' } }", "nmae", "the request body", " ('name' is near)")]
    [InlineData("response: { status: 200, body: { «zebra»: 1 } }", "zebra", "the body of status 200", "")]
    [InlineData("response: { status: 200, body: { things: [ { «paht»: '' } ] } }", "paht", "type 'Thing'", " ('path' is near)")]
    [InlineData("response: { status: 400, body: { «error»: '' } }", "error", "the body of status 400", "")]
    [InlineData("response: { status: 401, body: { «message»: '' } }", "message", "the body of status 401", "")]
    public void A_field_that_no_table_has_is_shown(string example, string field, string where, string hint) =>
        With(example).Finds(RuleIds.ExampleField, $"The example has '{field}', but {where} has no such row{hint}; add the row, list the name under 'aliases', or mend the example");

    [Theory, Shows(RuleIds.ExampleValue)]
    [InlineData("{ 'count': «1» }", "1", "count", "Long as text")]
    [InlineData("{ 'count': «'one'» }", "the text 'one'", "count", "Long as text")]
    [InlineData("{ 'ratio': «'1'» }", "the text '1'", "ratio", "Double")]
    [InlineData("{ 'sure': «'true'» }", "the text 'true'", "sure", "Boolean")]
    [InlineData("{ 'names': «{ 'a': 1 }» }", "a map", "names", "Array of String")]
    [InlineData("{ 'names': [ 'a', «1» ] }", "1", "names", "String")]
    [InlineData("{ 'sizes': «[1]» }", "a list", "sizes", "Map of Integer")]
    [InlineData("{ 'sizes': { 'a': «1.5» } }", "1.5", "sizes", "Integer")]
    [InlineData("{ 'scores': «{ 'a': 1 }» }", "a map", "scores", "Entries of Double")]
    [InlineData("{ 'scores': [ «'a'» ] }", "the text 'a'", "scores", "item of Entries of Double")]
    [InlineData("{ 'scores': [ { 'a': 1 }, { 'b': «'1'» } ] }", "the text '1'", "scores", "Double")]
    [InlineData("{ 'things': [ «'a'» ] }", "the text 'a'", "things", "Thing")]
    [InlineData("{ 'color': «1» }", "1", "color", "Color")]
    [InlineData("«[1]»", "a list", "the body of status 200", "Object")]
    public void A_value_of_another_type_is_shown(string body, string value, string row, string type) =>
        With($"response: {{ status: 200, body: {body} }}").Finds(RuleIds.ExampleValue, $"The example has {value} for '{row}', but its type is {type}; correct the row or mend the example");

    [Theory, Shows(RuleIds.ExampleMisses)]
    [InlineData("request: { body: «{» size: 1 } }")]
    public void A_mandatory_field_that_is_not_there_is_shown(string example) =>
        With(example).Finds(RuleIds.ExampleMisses, "The example lacks 'name', which the request body says is mandatory; correct the row or mend the example");

    [Theory]
    [InlineData("request: { body: { graphName: 'a', size: 1 } }")]
    [InlineData("response: { status: 200, body: { count: '1', ratio: 1, sure: true, names: ['a'], sizes: { a: 1 }, scores: [ { b: 0.5 }, { a: 0.25, c: 1 }, {} ], things: [ { path: null } ], any: [ { b: 1 } ], color: 'green' } }")]
    [InlineData("response: { status: 200, body: {} }")]
    [InlineData("response: { status: 401, body: { error_code: 'GES.1' } }")]
    [InlineData("response: { status: 401 }")]
    public void An_example_that_agrees_with_its_table_is_fine(string example) => With(example).FindsNothing();

    private static TestSpec With(string example) => TestSpec.With($$"""
        {{Tables}}examples: [ { title: It, {{example}} } ]
        """);
}
