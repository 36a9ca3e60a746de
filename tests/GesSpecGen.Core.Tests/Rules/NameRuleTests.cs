using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.RuleTests;

/// <summary>GES02xx: names and types.</summary>
public sealed class NameRuleTests
{
    [Theory, Shows(RuleIds.UnknownType)]
    [InlineData("query: { name: { type: «Strnig» } }", "Strnig", "name", "; did you mean 'String'?")]
    [InlineData("query: { name: { type: «Array of string» } }", "string", "name", "; did you mean 'String'?")]
    [InlineData("query: { name: { type: «Banana» } }", "Banana", "name", "; describe it under 'types'")]
    [InlineData("query: { name: { type: «''» } }", "", "name", "; describe it under 'types'")]
    [InlineData("responses: { 200: {}, 400: { code: { type: «Strnig» } } }", "Strnig", "code", "; did you mean 'String'?")]
    [InlineData("responses: { 200: { a: { type: Thing } } }\ntypes: { Thing: { members: { b: { type: «Thng» } } } }", "Thng", "b", "; did you mean 'Thing'?")]
    public void A_type_that_nobody_describes_is_shown_with_one_that_is_near(string keys, string type, string row, string hint) =>
        TestSpec.With(keys).Finds(RuleIds.UnknownType, $"Type '{type}' of '{row}' is not known{hint}");

    [Fact]
    public void A_type_of_another_page_has_to_move_to_the_shared_file() => TestSpec.With("query: { name: { type: «Color» } }")
        .AndOperation("management/job/paint-it.yaml", "operation: PaintIt\nquery: { color: { type: Color } }\ntypes: { Color: { values: { red: Red. } } }")
        .Finds(RuleIds.UnknownType, "Type 'Color' of 'name' is not known, because another page has it for itself; move it to types.yaml");

    [Fact]
    public void A_row_of_an_unknown_type_that_behaviour_names_is_reported_once() => TestSpec.With("""
        responses: { 200: { job_id: { type: «Strnig» } } }
        behaviour: { job: { id: job_id, poll: ShowIt } }
        """).AndOperation("management/job/show-it.yaml", """
        operation: ShowIt
        uri: GET /v2/jobs/{job_id}
        path: { job_id: { type: String, required: true } }
        responses: { 200: { status: { type: String } } }
        behaviour: { polls: { state: status, done: [success] } }
        """).Finds(RuleIds.UnknownType, "Type 'Strnig' of 'job_id' is not known; did you mean 'String'?");

    [Theory, Shows(RuleIds.UnusableName)]
    [InlineData("operation: «do-it»", "do-it", "the name of an operation", "write it in PascalCase: letters and digits, a capital first, such as 'ShowJob'")]
    [InlineData("operation: «class»", "class", "the name of an operation", "write it in PascalCase: letters and digits, a capital first, such as 'ShowJob'")]
    [InlineData("method: «get it»", "get it", "the name of a method", "write it in PascalCase, such as 'List' or 'GetDownloadLink'")]
    [InlineData("query: { «2nd»: { type: String } }", "2nd", "the name of a member", "give the row one with 'name', such as { name: Label, type: … }")]
    [InlineData("query: { «名称»: { type: String } }", "名称", "the name of a member", "give the row one with 'name', such as { name: Label, type: … }")]
    [InlineData("query: { «''»: { type: String } }", "", "the name of a member", "give the row one with 'name', such as { name: Label, type: … }")]
    [InlineData("query: { name: { type: String, name: «'the name'» } }", "the name", "the name of a member", "write it in PascalCase: letters and digits, a capital first")]
    [InlineData("body: { «'a|b'»: { type: String } }", "a|b", "a JSON name", "names and aliases have neither vertical bars nor control characters")]
    [InlineData("headers: { «X Language»: { type: String } }", "X Language", "the name of a header", "header names have letters, digits, '-' and '_'")]
    [InlineData("types: { «thing»: { values: { a: A. } } }\nquery: { a: { type: String } }", "thing", "the name of a type", "write it in PascalCase, such as 'JobDetail'")]
    [InlineData("types: { Thing: { values: { «100»: A. } } }\nquery: { a: { type: Thing } }", "100", "the name of a value", "give it one: { name: Running, description: … }")]
    public void A_name_that_csharp_does_not_take_is_refused(string keys, string name, string what, string remedy) =>
        TestSpec.With(keys).Finds(RuleIds.UnusableName, $"'{name}' cannot be {what} in C#; {remedy}");

    [Theory]
    [InlineData("path: { «class»: { type: String } }\nuri: GET /v2/{class}", "class")]
    [InlineData("path: { kind: { type: String, name: «Class» } }\nuri: GET /v2/{kind}", "kind")]
    public void A_keyword_is_no_argument(string keys, string row) =>
        TestSpec.With(keys).Finds(RuleIds.UnusableName, $"'{row}' cannot be the name of an argument in C# ('class' is a keyword); give the row another one with 'name', such as {{ name: GraphClass, type: … }}");

    [Fact]
    public void A_keyword_is_no_type() => TestSpec.With("types: { «class»: { values: { a: A. } } }")
        .Finds(RuleIds.UnusableName, "'class' cannot be the name of a type in C# (it is a keyword); write it in PascalCase, such as 'JobDetail'");

    [Theory]
    [InlineData("plane: «'1st'»\nclient: GesClient", "1st", "the name of a plane", "name it in letters and digits, such as 'management'")]
    [InlineData("plane: «'!'»\nclient: GesClient", "!", "the name of a plane", "name it in letters and digits, such as 'management'")]
    [InlineData("plane: management\nclient: GesClient\ngroups: { «'1st'»: { property: Firsts } }", "1st", "the name of a group", "name it in letters and digits, such as 'job'")]
    public void Planes_and_groups_become_names(string text, string name, string what, string remedy) => TestSpec.With("").No(TestSpec.OperationPath)
        .And(TestSpec.PlanePath, text)
        .Finds(RuleIds.UnusableName, $"'{name}' cannot be {what} in C#; {remedy}");

    [Fact]
    public void A_client_is_named_in_pascal_case() => TestSpec.With("").No(TestSpec.OperationPath)
        .And(TestSpec.PlanePath, "plane: management\nclient: «ges-client»\n")
        .Finds(RuleIds.UnusableName, "'ges-client' cannot be the name of a client in C#; write it in PascalCase with 'Client' at the end, such as 'GesManagementClient'");

    [Theory, Shows(RuleIds.SameMember)]
    [InlineData("query: { graphId: { type: String }, «graph_id»: { type: String } }", "graphId", "graph_id", "GraphId")]
    [InlineData("query: { graph_id: { type: String }, other: { type: String, name: «GraphId» } }", "graph_id", "other", "GraphId")]
    [InlineData("query: { limit: { type: Integer } }\nbody: { «limit»: { type: Integer } }", "limit", "limit", "Limit")]
    [InlineData("types: { Thing: { values: { a-b: A., «a_b»: B. } } }\nquery: { a: { type: Thing } }", "a-b", "a_b", "AB")]
    [InlineData("uri: GET /v2/{graphId}/{graph_id}\npath: { graphId: { type: String }, «graph_id»: { type: String } }", "graphId", "graph_id", "graphId")]
    public void Two_rows_do_not_become_one_member(string keys, string first, string second, string member) =>
        TestSpec.With(keys).Finds(RuleIds.SameMember, $"'{first}' and '{second}' both become '{member}'; give one of them another member name with 'name'");

    [Theory, Shows(RuleIds.ReservedName)]
    [InlineData("responses: { 200: { «to_string»: { type: String } } }", "to_string", "ToString", "every emitted type")]
    [InlineData("responses: { 200: { «http»: { type: String } } }", "http", "Http", "every response")]
    [InlineData("query: { «add_to»: { type: String } }", "add_to", "AddTo", "every request")]
    [InlineData("query: { a: { type: String, name: «GetType» } }", "a", "GetType", "every emitted type")]
    [InlineData("query: { «do_it_request»: { type: String } }", "do_it_request", "DoItRequest", "the type itself")]
    [InlineData("uri: GET /v2/{request}\npath: { «request»: { type: String } }", "request", "request", "every method")]
    [InlineData("types: { Running: { values: { «running»: Is running. } } }\nquery: { a: { type: Running } }", "running", "Running", "the type itself")]
    [InlineData("types: { Thing: { values: { «value»: A value. } } }\nquery: { a: { type: Thing } }", "value", "Value", "every type of known values")]
    public void A_name_that_emitted_code_needs_itself_is_refused(string keys, string row, string member, string owner) =>
        TestSpec.With(keys).Finds(RuleIds.ReservedName, $"'{row}' becomes '{member}', which {owner} has for another purpose; give it another member name with 'name'");

    [Fact, Shows(RuleIds.DuplicateType)]
    public void A_type_is_described_once() => TestSpec.With("query: { a: { type: Color } }\ntypes: { Color: { values: { red: Red. } } }")
        .AndOperation("management/job/paint-it.yaml", "operation: PaintIt\nquery: { color: { type: Color } }\ntypes: { «Color»: { values: { red: Red. } } }")
        .Finds(RuleIds.DuplicateType, "Type 'Color' is defined in 'management/job/do-it.yaml' too; if both are the same type, move it to types.yaml, else rename one");

    [Fact, Shows(RuleIds.UnusedType)]
    public void A_type_that_the_page_does_not_use_is_shown() => TestSpec.With("types: { «Color»: { values: { red: Red. } } }")
        .Finds(RuleIds.UnusedType, "Type 'Color' is not used in this file; remove it, or move it to types.yaml if other pages need it");

    [Theory, Shows(RuleIds.FacetDoesNotApply)]
    [InlineData("query: { sure: { type: Boolean, «range»: [0, 1] } }", "range", "sure", "Boolean", "numbers")]
    [InlineData("query: { limit: { type: Integer, «min_length»: 1 } }", "min_length", "limit", "Integer", "String and arrays")]
    [InlineData("query: { limit: { type: Integer, «max_length»: 1 } }", "max_length", "limit", "Integer", "String and arrays")]
    [InlineData("body: { share: { type: Integer, «encoded»: percent } }", "encoded", "share", "Integer", "Double, where it is percent")]
    [InlineData("body: { command: { type: String, «json_in»: string } }", "json_in", "command", "String", "what is JSON itself: Object, maps, arrays and types")]
    [InlineData("query: { limit: { type: Integer, «pattern»: '[0-9]+' } }", "pattern", "limit", "Integer", "String")]
    [InlineData("query: { names: { type: Array of String, «pattern»: '[a-z]+' } }", "pattern", "names", "Array of String", "String")]
    [InlineData("body: { thing: { type: «Thing», max_length: 3 } }\ntypes: { Thing: { members: { a: { type: String } } } }", "max_length", "thing", "Thing", "String and arrays")]
    [InlineData("query: { day: { type: Long, «format»: date } }", "format", "day", "Long", "String")]
    [InlineData("responses: { 200: { ratio: { type: Double, «absent_as»: -1 } } }", "absent_as", "ratio", "Double", "Integer and Long that travel as numbers")]
    [InlineData("responses: { 200: { total: { type: Long, encoded: string, «absent_as»: -1 } } }", "absent_as", "total", "Long", "Integer and Long that travel as numbers")]
    [InlineData("responses: { 200: { name: { type: String, «encoded»: string } } }", "encoded", "name", "String", "numbers and Boolean")]
    [InlineData("body: { names: { type: Array of String, «const»: a } }", "const", "names", "Array of String", "simple types")]
    public void A_key_that_the_type_cannot_have_is_refused(string keys, string key, string row, string type, string forWhat) =>
        TestSpec.With(keys).Finds(RuleIds.FacetDoesNotApply, $"'{key}' does not apply to '{row}', whose type is {type}; it is for {forWhat}");

    [Theory, Shows(RuleIds.ReservedType)]
    [InlineData("types: { «String»: { values: { a: A. } } }", "String", "a type of the documentation's tables")]
    [InlineData("types: { «GesManagementClient»: { values: { a: A. } } }\nquery: { a: { type: GesManagementClient } }", "GesManagementClient", "a client")]
    [InlineData("types: { «JobsClient»: { values: { a: A. } } }\nquery: { a: { type: JobsClient } }", "JobsClient", "a client")]
    [InlineData("types: { «DoItResponse»: { values: { a: A. } } }\nquery: { a: { type: DoItResponse } }", "DoItResponse", "what operation DoIt takes or answers")]
    public void A_type_name_that_emitted_code_needs_itself_is_refused(string keys, string type, string owner) =>
        TestSpec.With(keys).Finds(RuleIds.ReservedType, $"'{type}' is the name of {owner}; rename the type");

    [Theory, Shows(RuleIds.SimpleTypeOnly)]
    [InlineData("query: { filter: { type: «Object» } }", "filter", "query", "Object")]
    [InlineData("query: { sizes: { type: «Array of Integer» } }", "sizes", "query", "Array of Integer")]
    [InlineData("headers: { X-Names: { type: «Array of String» } }", "X-Names", "headers", "Array of String")]
    [InlineData("headers: { X-Ratio: { type: «Double» } }", "X-Ratio", "headers", "Double")]
    [InlineData("headers: { X-Since: { type: «String», format: date } }", "X-Since", "headers", "a time")]
    [InlineData("uri: GET /v2/{names}\npath: { names: { type: «Map of String» } }", "names", "path", "Map of String")]
    public void Outside_of_a_body_values_are_simple(string keys, string row, string place, string type) =>
        TestSpec.With(keys).Finds(RuleIds.SimpleTypeOnly, $"'{row}' travels in the {place}, where {type} cannot stand; use a simple type, or describe it as String and say how it is written");

    [Fact, Shows(RuleIds.RowsAlone)]
    public void A_row_type_stands_in_lists() => TestSpec.With("""
        types: { Vertex: { rows: true, members: { id: { type: String } } } }
        body: { }
        responses: { 200: { first: { type: «Vertex» }, all: { type: Array of Vertex } } }
        """).Finds(RuleIds.RowsAlone, "Type 'Vertex' has 'rows', so it stands in lists of answers alone, but 'first' is no list of it; leave 'rows' out, or describe another type for this place");

    [Fact, Shows(RuleIds.RowsAlone)]
    public void A_row_type_is_only_received() => TestSpec.With("""
        types: { Vertex: { rows: «true», members: { id: { type: String } } } }
        body: { all: { type: Array of Vertex } }
        """).Finds(RuleIds.RowsAlone, "Type 'Vertex' has 'rows', so it stands in lists of answers alone, but a request sends it; leave 'rows' out, or describe another type for this place");

    [Theory, Shows(RuleIds.CasesAlike)]
    [InlineData("A: { type: String }, «B»: { type: Word }", "'A' is a text too")]
    [InlineData("A: { type: Integer }, «B»: { type: Double }", "'A' is a number too")]
    [InlineData("A: { type: Array of String }, «B»: { type: Array of Thing }", "'A' is a list too")]
    [InlineData("A: { type: Thing }, «B»: { type: Map of String }", "'A' is any object too")]
    [InlineData("A: { type: Thing, when: id }, «B»: { type: Thing, when: id }", "'A' is an object with 'id' too")]
    [InlineData("A: { when: {} }, «B»: { when: {} }", "'A' is the empty object too")]
    [InlineData("A: { type: String }, B: { type: «Object» }", "'Object' may be of any kind")]
    [InlineData("A: { type: Thing, when: «ix» }", "'when' names 'ix', which is no row of 'Thing'; did you mean 'id'?")]
    [InlineData("A: { type: String, when: «id» }", "'when' names 'id', but only objects have members")]
    public void Cases_are_told_apart_by_their_kind_of_json_or_by_a_member(string cases, string fault)
    {
        string name = cases.Contains("B:", StringComparison.Ordinal) || cases.Contains("«B»", StringComparison.Ordinal) ? "B" : "A";
        TestSpec.With($$"""
            responses: { 200: { step: { type: Step }, thing: { type: Thing }, word: { type: Word } } }
            types:
              Step: { one_of: { {{cases}} } }
              Thing: { members: { id: { type: String } } }
              Word: { values: { a: A. } }
            """).Finds(RuleIds.CasesAlike, $"Case '{name}' cannot be told from the others: {fault}; cases differ in their kind of JSON, and objects in a member that 'when' names");
    }
}
