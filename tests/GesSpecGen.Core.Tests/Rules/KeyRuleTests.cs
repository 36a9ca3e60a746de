using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.RuleTests;

/// <summary>GES01xx: keys and the shape of their values.</summary>
public sealed class KeyRuleTests
{
    [Fact, Shows(RuleIds.DuplicateKey)]
    public void A_key_stands_once() => TestSpec.With("""
        query:
          limit: { type: Integer }
          «limit»: { type: Long }
        """).Finds(RuleIds.DuplicateKey, "Key 'limit' stands twice in this map; the first is in line 6; remove one");

    [Theory, Shows(RuleIds.UnknownKey)]
    [InlineData("«sumary»: Do it.", "sumary", "an operation file; did you mean 'summary'?")]
    [InlineData("query: { limit: { type: Integer, «requird»: true } }", "requird", "a row; did you mean 'required'?")]
    [InlineData("types: { Thing: { values: { a: { «titel»: A } } } }\nquery: { a: { type: Thing } }", "titel", "a value; known are description, name")]
    [InlineData("behaviour: { «idempotant»: true }", "idempotant", "'behaviour'; did you mean 'idempotent'?")]
    [InlineData("examples: [ { title: It, «respons»: { status: 200 } } ]", "respons", "an example; did you mean 'response'?")]
    [InlineData("responses: { 200: {}, 400: { description: No., «rows»: {} } }", "rows", "a response without a body; known are description")]
    public void A_key_that_the_format_does_not_have_is_shown_with_one_that_it_has(string keys, string key, string rest) =>
        TestSpec.With(keys).Finds(RuleIds.UnknownKey, $"Key '{key}' is not known in {rest}");

    [Theory, Shows(RuleIds.MissingKey)]
    [InlineData("operation", "«summary»: Do it.\nuri: GET /v2/things\nresponses: { 200: {} }", "operation: ShowJob")]
    [InlineData("summary", "«operation»: DoIt\nuri: GET /v2/things\nresponses: { 200: {} }", "summary: Query the status of a job")]
    [InlineData("uri", "«operation»: DoIt\nsummary: Do it.\nresponses: { 200: {} }", "uri: GET /v2/{project_id}/graphs")]
    [InlineData("responses", "«operation»: DoIt\nsummary: Do it.\nuri: GET /v2/things", "responses: { 200: {} }")]
    public void A_mandatory_key_of_an_operation_is_there(string key, string text, string example) =>
        TestSpec.Of(text).Finds(RuleIds.MissingKey, $"Key '{key}' is missing in an operation file; add it: {example}");

    [Theory]
    [InlineData("query: { limit: «{» required: true } }", "type", "a row", "type: String")]
    [InlineData("behaviour: { job: «{» poll: ShowJob } }", "id", "'job'", "id: job_id")]
    [InlineData("behaviour: { job: «{» id: job_id } }", "poll", "'job'", "poll: ShowJob")]
    [InlineData("responses: { 200: { a: { type: String } } }\nbehaviour: { polls: «{» done: [b] } }", "state", "'polls'", "state: status")]
    [InlineData("responses: { 200: { a: { type: String } } }\nbehaviour: { polls: «{» state: a } }", "done", "'polls'", "done: [success]")]
    [InlineData("query: { a: { type: Integer } }\nresponses: { 200: { b: { type: Array of String } } }\nbehaviour: { pages: «{» offset: a, limit: a } }", "items", "'pages'", "items: job_list")]
    [InlineData("examples: [ «{» response: { status: 200 } } ]", "title", "an example", "title: a finished import")]
    [InlineData("examples: [ { title: It, response: «{» body: {} } } ]", "status", "an example's response", "status: 200")]
    [InlineData("types: { Thing: «{» description: It. } }\nresponses: { 200: { a: { type: Thing } } }", "members", "type 'Thing'", "members: { path: { type: String } } for an object, or values: { running: Being done. } for a text")]
    public void A_mandatory_key_of_a_part_is_there(string keys, string key, string where, string example) =>
        TestSpec.With(keys).Finds(RuleIds.MissingKey, $"Key '{key}' is missing in {where}; add it: {example}");

    [Theory, Shows(RuleIds.WrongShape)]
    [InlineData("query: «[limit]»", "query", "a list", "a map")]
    [InlineData("query: { limit: «Integer» }", "limit", "a text", "a row such as { type: String, description: … }")]
    [InlineData("query: { limit: «[Integer]» }", "limit", "a list", "a row such as { type: String, description: … }")]
    [InlineData("summary: «[Do it.]»", "summary", "a list", "a text")]
    [InlineData("notes: «A note.»", "notes", "a text", "a list")]
    [InlineData("notes: [ «{ a: b }» ]", "notes", "a map", "a text")]
    [InlineData("one_required: [ «a» ]\nbody: { a: { type: String } }", "one_required", "a text", "a list of lists of rows such as [[labels, vertexFilters]]")]
    [InlineData("body: «Thing»", "body", "a text", "a map of rows; '{}' is an empty body")]
    [InlineData("responses: { 200: «Thing» }", "200", "a text", "a map of rows; '{}' is an empty body")]
    [InlineData("query: { limit: { type: Integer, range: «10» } }", "range", "a text", "a list of two numbers such as [1, 100], '~' for an open end")]
    [InlineData("query: { limit: { type: Integer, range: «[1, 2, 3]» } }", "range", "a list", "a list of two numbers such as [1, 100], '~' for an open end")]
    [InlineData("query: { «[limit]»: { type: Integer } }", "a key", "a list", "a text")]
    [InlineData("types: { Thing: { values: { a: «[A]» } } }\nquery: { a: { type: Thing } }", "a", "a list", "a description, or { name: …, description: … }")]
    [InlineData("types: { Thing: { values: { a: A. }, members: «{ a: { type: String } }» } }\nquery: { a: { type: Thing } }", "Thing", "described by both 'values' and 'members'", "either a text with 'values' or an object with 'members'")]
    public void A_value_of_another_shape_is_refused(string keys, string key, string kind, string expected) =>
        TestSpec.With(keys).Finds(RuleIds.WrongShape, $"'{key}' is {kind}, but has to be {expected}");

    [Theory]
    [InlineData("groups: { a: { property: Things }, b: { property: «Things» } }", "Things")]
    [InlineData("groups: { a: { property: «Pipeline» } }", "Pipeline")]
    [InlineData("groups: { a: { property: «GesThings» } }", "GesThings")]
    public void A_property_of_the_client_is_free(string groups, string property) => TestSpec.With("").No(TestSpec.OperationPath)
        .And(TestSpec.PlanePath, $"plane: management\nclient: GesThingsClient\n{groups}")
        .Finds(RuleIds.WrongValue, $"'{property}' is no value for 'property'; it has to be a name that neither another group nor the client itself has");

    [Theory]
    [InlineData("groups: { a: «{» summary: A. } }")]
    [InlineData("groups: { a: «{» property: ~ } }")]
    public void A_group_has_a_property(string groups) => TestSpec.With("").No(TestSpec.OperationPath)
        .And(TestSpec.PlanePath, $"plane: management\nclient: GesThingsClient\n{groups}")
        .Finds(RuleIds.MissingKey, "Key 'property' is missing in a group; add it: property: Jobs");

    [Theory]
    [InlineData("errors: { Oops: { members: { a: { type: «Strnig» } } } }")]
    [InlineData("headers: { a: { type: «Strnig» } }")]
    public void Rows_of_a_plane_have_known_types(string keys) => TestSpec.With("").No(TestSpec.OperationPath)
        .And(TestSpec.PlanePath, $"plane: management\nclient: GesThingsClient\n{keys}")
        .Finds(RuleIds.UnknownType, "Type 'Strnig' of 'a' is not known; did you mean 'String'?");

    [Fact]
    public void A_status_of_a_plane_is_a_code_with_a_description() => TestSpec.With("").No(TestSpec.OperationPath)
        .And(TestSpec.PlanePath, "plane: management\nclient: GesThingsClient\nstatuses: { 404: Gone., «4xx»: Wrong. }")
        .Finds(RuleIds.WrongValue, "'4xx' is no value for 'statuses'; it has to be an HTTP status code with a description, such as '404: The resource does not exist.'");

    [Theory]
    [InlineData("«[a, b]»", "a list")]
    [InlineData("«DoIt»", "a text")]
    public void A_file_is_a_map(string text, string kind) =>
        TestSpec.Of(text).Finds(RuleIds.WrongShape, $"'the file' is {kind}, but has to be a map with keys such as 'operation' and 'uri'");

    [Theory, Shows(RuleIds.WrongValue)]
    [InlineData("query: { limit: { type: Integer, required: «yes» } }", "yes", "required", "true or false")]
    [InlineData("path: { id: { type: String, is: «projct» } }\nuri: GET /v2/{id}", "projct", "is", "'project' or 'graph' in the path, 'credential' among the headers, and left out elsewhere")]
    [InlineData("path: { id: { type: String, is: «credential» } }\nuri: GET /v2/{id}", "credential", "is", "'project' or 'graph' in the path, 'credential' among the headers, and left out elsewhere")]
    [InlineData("query: { id: { type: String, is: «project» } }", "project", "is", "'project' or 'graph' in the path, 'credential' among the headers, and left out elsewhere")]
    [InlineData("responses: { 200: { id: { type: String, is: «project» } } }", "project", "is", "'project' or 'graph' in the path, 'credential' among the headers, and left out elsewhere")]
    [InlineData("query: { day: { type: String, format: «time» } }", "time", "format", "utc-time, date or loose-time")]
    [InlineData("query: { limit: { type: Integer, encoded: «text» } }", "text", "encoded", "'string' or 'percent', the only other forms that a number travels in")]
    [InlineData("query: { limit: { type: Integer, default: «ten» } }", "ten", "default", "of type Integer")]
    [InlineData("query: { limit: { type: Integer, const: «3000000000» } }", "3000000000", "const", "of type Integer")]
    [InlineData("query: { limit: { type: Integer, range: [10, «1»] } }", "1", "range", "at least 10, where the range begins")]
    [InlineData("query: { name: { type: String, min_length: «-1» } }", "-1", "min_length", "0 or more")]
    [InlineData("query: { name: { type: String, min_length: 3, max_length: «2» } }", "2", "max_length", "3 or more")]
    [InlineData("query: { name: { type: String, max_length: «-2» } }", "-2", "max_length", "0 or more")]
    [InlineData("query: { ratio: { type: Double, const: «NaN» } }", "NaN", "const", "of type Double")]
    [InlineData("query: { ratio: { type: Double, const: «1.» } }", "1.", "const", "of type Double")]
    [InlineData("query: { ratio: { type: Float, const: «1e300» } }", "1e300", "const", "of type Float")]
    [InlineData("query: { sure: { type: Boolean, default: «'yes'» } }", "yes", "default", "of type Boolean")]
    [InlineData("query: { name: { type: String, min_length: «one» } }", "one", "min_length", "a whole number")]
    [InlineData("query: { name: { type: String, pattern: «'[a-z'» } }", "[a-z", "pattern", "a regular expression such as [A-Za-z][A-Za-z0-9_]*")]
    [InlineData("query: { name: { type: String, pattern: «''» } }", "", "pattern", "a regular expression such as [A-Za-z][A-Za-z0-9_]*")]
    [InlineData("query: { limit: { type: Integer, absent_as: «-3000000000» } }", "-3000000000", "absent_as", "of type Integer")]
    [InlineData("query: { limit: { type: Integer, range: [«one», ~] } }", "one", "range", "a number, or '~' for an open end")]
    [InlineData("responses: { 200: { job_id: { type: String }, id: { type: String, aliases: [«job_id»] } } }", "job_id", "aliases", "a name that neither a row nor another alias has")]
    [InlineData("responses: { 200: { id: { type: String, aliases: [a, «a»] } } }", "a", "aliases", "a name that neither a row nor another alias has")]
    [InlineData("query: { limit: { type: Integer, since: «2.1» } }", "2.1", "since", "a version such as 2.1.18")]
    [InlineData("body: { typeName: { type: String, «repeats»: true } }", "typeName", "repeats", "a name that ends with a star, such as typeName*; no other name has one")]
    [InlineData("body: { «typeName*»: { type: String, name: TypeName } }", "typeName*", "repeats", "a name that ends with a star, such as typeName*; no other name has one")]
    [InlineData("since: «v2»", "v2", "since", "a version such as 2.1.18")]
    [InlineData("status: «old»", "old", "status", "current, legacy or deprecated")]
    [InlineData("page: «page 12»", "page 12", "page", "the id of a documentation page, such as ges_03_0373")]
    [InlineData("responses: { 200: {}, «4xx»: {} }", "4xx", "responses", "an HTTP status code from 100 to 599")]
    [InlineData("responses: { 200: {}, «999»: {} }", "999", "responses", "an HTTP status code from 100 to 599")]
    [InlineData("examples: [ { title: It, response: { status: «20» } } ]", "20", "status", "an HTTP status code from 100 to 599")]
    [InlineData("behaviour: { idempotent: «sometimes» }", "sometimes", "idempotent", "true or false")]
    public void A_value_that_the_key_does_not_take_is_refused(string keys, string value, string key, string expected) =>
        TestSpec.With(keys).Finds(RuleIds.WrongValue, $"'{value}' is no value for '{key}'; it has to be {expected}");

    [Theory]
    [InlineData("default: «gren»", "'gren' is no value for 'default'; it has to be a value of type Color; did you mean 'green'?")]
    [InlineData("const: «blue»", "'blue' is no value for 'const'; it has to be a value of type Color; known are green, red")]
    public void A_default_or_constant_is_among_the_values_of_its_type(string key, string message)
    {
        const string Color = "types: { Color: { values: { green: Green., red: Red. } } }";
        string row = "{ color: { type: Color, " + key + " } }";
        TestSpec.With("query: " + row + "\n" + Color).Finds(RuleIds.WrongValue, message);
        TestSpec.With("").And(TestSpec.TypesPath, Color[..^1] + ", Box: { members: " + row + " } }").Finds(RuleIds.WrongValue, message);
    }
}
