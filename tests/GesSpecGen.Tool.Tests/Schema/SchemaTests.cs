namespace GesSpecGen.Tool.Tests.Schema;

/// <summary>What editors underline beyond keys.</summary>
public sealed class SchemaTests
{
    private const string Head = "operation: DoIt\nsummary: Do it.\nuri: GET /v2/things\n";

    [Theory]
    [InlineData("responses: { 200: {} }\nstatus: legcy", "#/status")]
    [InlineData("responses: { 200: {} }\nquery: { a: { description: No type. } }", "#/query.a")]
    [InlineData("responses: { 200: {} }\nquery: { a: { type: String, is: project } }", "#/query.a.is")]
    [InlineData("responses: { 200: {} }\npath: { a: { type: String, is: credential } }", "#/path.a.is")]
    [InlineData("responses: { 200: {} }\nbody: { a: { type: Integer, range: [1, 2, 3] } }", "#/body.a.range")]
    [InlineData("responses: { 200: {} }\nbody: { a: { type: Integer, required: yes } }", "#/body.a.required")]
    [InlineData("responses: { 200: {} }\nbody: { a: { type: Integer, min_length: few } }", "#/body.a.min_length")]
    [InlineData("responses: { 200: {} }\none_required: [[a]]", "#/one_required")]
    [InlineData("responses: { 200: {} }\nbehaviour: { job: { id: a } }", "#/behaviour")]
    [InlineData("responses: { 2xx: {} }", "#/responses")]
    [InlineData("summary: It has no answer.", "#/responses")]
    public void What_is_wrong_is_found_at_its_place(string keys, string place)
    {
        string text = keys.StartsWith("summary", StringComparison.Ordinal) ? Head : Head + keys;

        IReadOnlyList<string> faults = EditorSchema.Faults(EditorSchema.Named("operation.schema.json"), JsonOfYaml.Parse(text));

        Assert.Contains(faults, fault => fault.StartsWith(place, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("query: { a: { type: Integer, range: [1, ~], default: 5, example: true } }\nresponses: { 200: {}, 404: { description: Gone. }, 500: SomeError }")]
    [InlineData("responses: { 200: { description: { type: String } } }\ntypes: { A: { values: { a: , b: B., 3: { name: C } } }, B: { one_of: { C: { when: {} }, D: { type: A, when: d } } } }")]
    public void What_the_format_allows_is_valid(string keys) =>
        Assert.Empty(EditorSchema.Faults(EditorSchema.Named("operation.schema.json"), JsonOfYaml.Parse(Head + keys)));
}
