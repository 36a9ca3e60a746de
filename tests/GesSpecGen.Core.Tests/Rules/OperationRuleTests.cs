using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.RuleTests;

/// <summary>GES03xx: operations.</summary>
public sealed class OperationRuleTests
{
    private const string Methods = "it is a method (GET, POST, PUT, DELETE, PATCH, HEAD) and a path, such as 'GET /v2/{project_id}/graphs'";
    private const string PathRule = "the path starts with '/' and has neither spaces nor '#', '%', '\\'";
    private const string Braces = "each '{' needs its '}' and a name between them";
    private const string Query = "what follows '?' has to be name=value; a parameter that callers choose is a row under 'query'";

    private const string ShowIt = """
        operation: ShowIt
        uri: GET /v2/jobs/{job_id}
        path: { job_id: { type: String, required: true } }
        responses: { 200: { status: { type: String } } }
        behaviour: { polls: { state: status, done: [success] } }
        """;

    [Theory, Shows(RuleIds.BadUri)]
    [InlineData("/v2/things", Methods)]
    [InlineData("FETCH /v2/things", Methods)]
    [InlineData("GET /v2/things twice", Methods)]
    [InlineData("GET v2/things", PathRule)]
    [InlineData("GET ?action=stop", PathRule)]
    [InlineData("GET /v2/100%", PathRule)]
    [InlineData("GET /v2/dinge/größe", PathRule)]
    [InlineData("GET /v2/{project_id", Braces)]
    [InlineData("GET /v2/project_id}", Braces)]
    [InlineData("GET /v2/{}", Braces)]
    [InlineData("GET /v2/{a/b}", Braces)]
    [InlineData("GET /v2/things?stop", Query)]
    [InlineData("GET /v2/things?action={action}", Query)]
    [InlineData("GET /v2/things?action=stop#now", Query)]
    public void A_uri_is_a_method_and_a_path(string uri, string reason) =>
        TestSpec.With($"uri: «'{uri}'»").Finds(RuleIds.BadUri, $"'{uri}' is no operation URI: {reason}");

    [Theory, Shows(RuleIds.NoPathRow)]
    [InlineData("uri: «GET /v2/{graph_id}»", "")]
    [InlineData("uri: «GET /v2/{graph_id}/{graph}»\npath: { graph: { type: String } }", "; known are graph")]
    public void A_parameter_of_the_uri_has_its_row(string keys, string hint) =>
        TestSpec.With(keys).Finds(RuleIds.NoPathRow, $"The URI has '{{graph_id}}', but 'path' has no row 'graph_id'{hint}");

    [Theory, Shows(RuleIds.NotInUri)]
    [InlineData("path: { «graph_id»: { type: String } }", "")]
    [InlineData("uri: GET /v2/{graph}\npath: { graph: { type: String }, «graph_id»: { type: String } }", "; known are graph")]
    public void A_path_row_stands_in_the_uri(string keys, string hint) =>
        TestSpec.With(keys).Finds(RuleIds.NotInUri, $"'path' has a row 'graph_id', but the URI has no '{{graph_id}}'{hint}");

    [Theory, Shows(RuleIds.UnplacedFile)]
    [InlineData("do-it.yaml", "", "plane", "plane")]
    [InlineData("do-it.yaml", "plane: management\n", "group", "group")]
    public void A_file_says_its_plane_and_group(string path, string keys, string what, string key) => TestSpec.With("").No(TestSpec.OperationPath)
        .AndOperation(path, keys + "operation: «DoIt»")
        .Finds(RuleIds.UnplacedFile, $"Neither a folder nor a key says the {what} of this file; move it to <plane>/<group>/, or add '{key}: …'");

    [Fact]
    public void Keys_may_say_what_no_folder_says() => TestSpec.With("").No(TestSpec.OperationPath)
        .AndOperation("do-it.yaml", "plane: management\ngroup: job")
        .FindsNothing();

    [Theory, Shows(RuleIds.UnknownPlane)]
    [InlineData("managment", "; did you mean 'management'?")]
    [InlineData("kitchen", "; known are management")]
    public void A_plane_has_its_file(string plane, string hint) => TestSpec.With("").No(TestSpec.OperationPath)
        .AndOperation($"{plane}/job/do-it.yaml", "operation: «DoIt»")
        .Finds(RuleIds.UnknownPlane, $"No plane.yaml describes plane '{plane}'{hint}");

    [Theory, Shows(RuleIds.UnknownGroup)]
    [InlineData("jbo", "; did you mean 'job'?")]
    [InlineData("sink", "; known are graph, job")]
    public void A_group_stands_in_the_file_of_its_plane(string group, string hint) => TestSpec.With("").No(TestSpec.OperationPath)
        .AndOperation($"management/{group}/do-it.yaml", "operation: «DoIt»")
        .Finds(RuleIds.UnknownGroup, $"plane.yaml of plane 'management' has no group '{group}'{hint}");

    [Theory, Shows(RuleIds.NoSuccess)]
    [InlineData("«responses»: {}")]
    [InlineData("«responses»: { 400: ManagementError }")]
    public void An_operation_can_succeed(string keys) =>
        TestSpec.With(keys).Finds(RuleIds.NoSuccess, "'responses' has no status from 200 to 299; add the documented one, '200: {}' if it has no body");

    [Theory, Shows(RuleIds.UnknownError)]
    [InlineData("ManagmentError", "; did you mean 'ManagementError'?")]
    [InlineData("Oops", "; known are ManagementError")]
    public void An_error_body_stands_in_the_file_of_the_plane(string error, string hint) =>
        TestSpec.With($"responses: {{ 200: {{}}, 400: «{error}» }}").Finds(RuleIds.UnknownError, $"'{error}' is no error body of plane.yaml{hint}");

    [Theory, Shows(RuleIds.BehaviourRow)]
    [InlineData("behaviour: { job: { id: «job», poll: ShowIt } }", "id", "job", "the success body; known are count, job_id, names, things")]
    [InlineData("behaviour: { polls: { state: «state», done: [success] } }", "state", "state", "the success body; known are count, job_id, names, things")]
    [InlineData("behaviour: { polls: { state: job_id, done: [success], reason: «nmaes» } }", "reason", "nmaes", "the success body; did you mean 'names'?")]
    [InlineData("behaviour: { polls: { state: job_id, done: [success], progress: «coutn» } }", "progress", "coutn", "the success body; did you mean 'count'?")]
    [InlineData("one_required: [[word, «wrod»]]", "one_required", "wrod", "'query'; did you mean 'word'?")]
    [InlineData("behaviour: { pages: { offset: «offst», limit: limit, items: names } }", "offset", "offst", "'query'; did you mean 'offset'?")]
    [InlineData("behaviour: { pages: { offset: offset, limit: «count», items: names } }", "limit", "count", "'query'; known are limit, offset, word")]
    [InlineData("behaviour: { pages: { offset: offset, limit: limit, total: «total», items: names } }", "total", "total", "the success body; known are count, job_id, names, things")]
    [InlineData("behaviour: { pages: { offset: offset, limit: limit, items: «name» } }", "items", "name", "the success body; did you mean 'names'?")]
    [InlineData("behaviour: { pages: { offset: offset, limit: limit, items: things, key: «idd» } }", "key", "idd", "type 'Thing'; did you mean 'id'?")]
    [InlineData("behaviour: { errors: «errors» }", "errors", "errors", "the success body; known are count, job_id, names, things")]
    [InlineData("behaviour: { batches: { items: «wrods» } }", "items", "wrods", "'query'; known are limit, offset, word")]
    [InlineData("behaviour: { streams: «nmaes» }", "streams", "nmaes", "the success body; did you mean 'names'?")]
    [InlineData("behaviour: { streams: «things.part» }", "streams", "part", "type 'Thing'; did you mean 'parts'?")]
    public void Behaviour_names_rows_that_are_there(string behaviour, string key, string name, string rest) =>
        WithRows(behaviour).Finds(RuleIds.BehaviourRow, $"'{key}' names '{name}', which is no row of {rest}");

    [Theory]
    [InlineData("behaviour: { job: { id: «count», poll: ShowIt } }", "count", "id", "a row of type String")]
    [InlineData("behaviour: { polls: { state: «count», done: [success] } }", "count", "state", "a row of type String or of a type with values")]
    [InlineData("behaviour: { polls: { state: job_id, done: [success], reason: «count» } }", "count", "reason", "a row of type String")]
    [InlineData("behaviour: { polls: { state: job_id, done: [success], code: «count» } }", "count", "code", "a row of type String")]
    [InlineData("behaviour: { polls: { state: job_id, done: [success], progress: «names» } }", "names", "progress", "a row whose type is a number")]
    [InlineData("behaviour: { pages: { offset: offset, limit: limit, items: «count» } }", "count", "items", "a row whose type is an array")]
    [InlineData("behaviour: { errors: «count» }", "count", "errors", "a row whose type is an array")]
    [InlineData("behaviour: { pages: { offset: offset, limit: limit, total: «names», items: names } }", "names", "total", "a row of type Integer or Long")]
    [InlineData("behaviour: { pages: { offset: «word», limit: limit, items: names } }", "word", "offset", "a row of type Integer or Long")]
    [InlineData("behaviour: { pages: { offset: offset, limit: «word», items: names } }", "word", "limit", "a row of type Integer or Long")]
    [InlineData("behaviour: { pages: { offset: offset, limit: limit, items: names, key: «name» } }", "name", "key", "a row of the items, of type String, Integer or Long")]
    [InlineData("behaviour: { pages: { offset: offset, limit: limit, items: things, key: «parts» } }", "parts", "key", "a row of the items, of type String, Integer or Long")]
    public void Behaviour_names_rows_of_a_type_that_serves(string behaviour, string name, string key, string expected) =>
        WithRows(behaviour).Finds(RuleIds.WrongValue, $"'{name}' is no value for '{key}'; it has to be {expected}");

    [Theory, Shows(RuleIds.SimpleTypeOnly)]
    [InlineData("«Boolean»", "Boolean")]
    [InlineData("«Map of String»", "Map of String")]
    public void A_line_of_text_has_texts_and_numbers(string type, string name) =>
        TestSpec.With($"text_row: {{ word: {{ type: {type} }}, count: {{ type: Long }} }}").Finds(RuleIds.SimpleTypeOnly, $"'word' travels in the line of a text, where {name} cannot stand; use a simple type, or describe it as String and say how it is written");

    [Fact, Shows(RuleIds.SimpleTypeOnly)]
    public void What_follows_ends_a_line_of_text() =>
        TestSpec.With("text_row: { words: { type: «Array of String» }, count: { type: Long } }").Finds(RuleIds.SimpleTypeOnly, "'words' travels in the line of a text, where Array of String cannot stand; use a simple type, or describe it as String and say how it is written");

    [Fact]
    public void Batches_are_of_items() =>
        TestSpec.With("body: { words: { type: String } }\nbehaviour: { batches: { items: «words» } }").Finds(RuleIds.WrongValue, "'words' is no value for 'items'; it has to be a row whose type is an array");

    [Theory]
    [InlineData("count")]
    [InlineData("things.id")]
    [InlineData("names.length")]
    [InlineData("things.parts.more")]
    public void What_streams_is_a_list(string path) =>
        WithRows($"behaviour: {{ streams: «{path}» }}").Finds(RuleIds.WrongValue, $"'{path}' is no value for 'streams'; it has to be a path that ends at a row whose type is an array");

    [Theory, Shows(RuleIds.PollOperation)]
    [InlineData("ShowItt", "", "no operation has this name; did you mean 'ShowIt'?")]
    [InlineData("ListAll", "operation: ListAll", "it says nothing of 'polls' under its 'behaviour'")]
    [InlineData("ListAll", "operation: ListAll\nquery: { a: { type: String, required: true } }\nresponses: { 200: { status: { type: String } } }\nbehaviour: { polls: { state: status, done: [success] } }", "it has mandatory members besides its path")]
    [InlineData("ListAll", "operation: ListAll\nresponses: { 200: { status: { type: String } } }\nbehaviour: { polls: { state: status, done: [success] } }", "it has no path parameter for the ID of the job")]
    [InlineData("ListAll", "operation: ListAll\nuri: GET /v2/{b}/{c}\npath: { b: { type: String }, c: { type: String } }\nresponses: { 200: { status: { type: String } } }\nbehaviour: { polls: { state: status, done: [success] } }", "its last path parameter is the ID of the job, and this operation has no 'b' for the others")]
    [InlineData("ListAll", "operation: ListAll\nuri: GET /v2/{l}/{b}\npath: { l: { type: String }, b: { type: String } }\nresponses: { 200: { status: { type: String } } }\nbehaviour: { polls: { state: status, done: [success] } }", "its path parameter 'l' is of type String, not Long")]
    [InlineData("ListAll", "operation: ListAll\nuri: GET /v2/{a}/{b}\npath: { a: { type: String }, b: { type: Long } }\nresponses: { 200: { status: { type: String } } }\nbehaviour: { polls: { state: status, done: [success] } }", "its path parameter 'b' is of type Long, not String")]
    [InlineData("ListAll", "operation: ListAll\nuri: GET /v2/{a}/{b}\npath: { a: { type: Long }, b: { type: String } }\nresponses: { 200: { status: { type: String } } }\nbehaviour: { polls: { state: status, done: [success] } }", "its path parameter 'a' is of type Long, not String")]
    [InlineData("ListAll", "operation: ListAll\nuri: GET /v2/{p}/{b}\npath: { p: { type: String }, b: { type: String } }\nresponses: { 200: { status: { type: String } } }\nbehaviour: { polls: { state: status, done: [success] } }", "its path parameter 'p' is no argument of this operation")]
    public void A_job_is_polled_by_an_operation_that_can(string poll, string other, string reason)
    {
        TestSpec spec = TestSpec.With($"uri: POST /v2/{{p}}/{{a}}/{{l}}\npath: {{ p: {{ type: String, is: project }}, a: {{ type: String }}, l: {{ type: Long }} }}\nresponses: {{ 200: {{ job_id: {{ type: String }} }} }}\nbehaviour: {{ job: {{ id: job_id, poll: «{poll}» }} }}")
            .AndOperation("management/job/show-it.yaml", ShowIt);
        if (other.Length > 0)
            spec.AndOperation("management/job/list-all.yaml", other);
        spec.Finds(RuleIds.PollOperation, $"'{poll}' cannot poll this job: {reason}");
    }

    [Theory, Shows(RuleIds.ReplacedBy)]
    [InlineData("DoItt", "; did you mean 'DoIt'?")]
    [InlineData("Elsewhere", "; known are DoIt")]
    public void A_replacement_is_an_operation(string name, string hint) =>
        TestSpec.With($"status: legacy\nreplaced_by: «{name}»").Finds(RuleIds.ReplacedBy, $"'replaced_by' names '{name}', which is no operation of this plane{hint}");

    [Theory, Shows(RuleIds.UnknownState)]
    [InlineData("done: [«succes»], failed: [failed]", "succes", "; did you mean 'success'?")]
    [InlineData("done: [success], failed: [«broken»]", "broken", "; known are failed, success")]
    public void The_states_that_end_a_job_are_known(string states, string state, string hint) => TestSpec.With($$"""
        responses: { 200: { status: { type: State } } }
        types: { State: { values: { success: Done., failed: Not done. } } }
        behaviour: { polls: { state: status, {{states}} } }
        """).Finds(RuleIds.UnknownState, $"'{state}' is no known value of type 'State', so no job would ever be in this state{hint}");

    [Theory, Shows(RuleIds.StateTwice)]
    [InlineData("done: [success], failed: [failed, «success»]", "success")]
    [InlineData("done: [success, «success»]", "success")]
    [InlineData("done: [success], partly: [half], failed: [failed, «half»]", "half")]
    public void A_state_ends_a_job_in_one_way(string states, string state) => TestSpec.With($$"""
        responses: { 200: { status: { type: String } } }
        behaviour: { polls: { state: status, {{states}} } }
        """).Finds(RuleIds.StateTwice, $"State '{state}' is listed twice among those that end a job; keep it where it belongs: 'done', 'partly' or 'failed'");

    [Theory, Shows(RuleIds.CancelOperation)]
    [InlineData("StopItt", "", "no operation has this name; did you mean 'StopIt'?")]
    [InlineData("Halt", "operation: Halt\nuri: DELETE /v2/{job_id}/{a}\npath: { job_id: { type: String }, a: { type: String } }", "'ShowIt', which reads the job, has no path parameter 'a' to pass on")]
    [InlineData("Halt", "operation: Halt\nuri: DELETE /v2/jobs", "it does not take the ID of the job, 'job_id'")]
    [InlineData("Halt", "operation: Halt\nuri: DELETE /v2/{job_id}\npath: { job_id: { type: Long } }", "its path parameter 'job_id' is of type Long, not String")]
    [InlineData("Halt", "operation: Halt\nuri: DELETE /v2/{job_id}\npath: { job_id: { type: String } }\nquery: { why: { type: String, required: true } }", "it has mandatory members besides its path")]
    public void A_job_is_cancelled_by_an_operation_that_can(string cancel, string other, string reason)
    {
        TestSpec spec = TestSpec.With($"responses: {{ 200: {{ job_id: {{ type: String }} }} }}\nbehaviour: {{ job: {{ id: job_id, poll: ShowIt, cancel: «{cancel}» }} }}")
            .AndOperation("management/job/show-it.yaml", ShowIt)
            .AndOperation("management/job/stop-it.yaml", "operation: StopIt\nuri: DELETE /v2/jobs/{job_id}\npath: { job_id: { type: String } }");
        if (other.Length > 0)
            spec.AndOperation("management/job/halt.yaml", other);
        spec.Finds(RuleIds.CancelOperation, $"'{cancel}' cannot cancel this job: {reason}");
    }

    [Theory, Shows(RuleIds.UnknownJobCode)]
    [InlineData("")]
    [InlineData("examples: [ { title: unknown, response: { status: 400, body: { error_code: 'GES.8301' } } } ]")]
    [InlineData("examples: [ { title: fine, response: { status: 200, body: { status: 'GES.8302' } } } ]")]
    public void The_code_of_an_unknown_job_is_documented(string keys) => TestSpec.With($$"""
        responses: { 200: { status: { type: String } }, 400: ManagementError }
        behaviour: { polls: { state: status, done: [success], unknown: [«GES.8302»] } }
        {{keys}}
        """).Finds(RuleIds.UnknownJobCode, "'GES.8302' is neither among the error codes of plane.yaml nor in an example of this operation");

    [Fact]
    public void The_codes_of_an_unknown_job_may_stand_in_an_example_or_in_the_file_of_the_plane() => TestSpec.With("""
        responses: { 200: { status: { type: String } }, 400: ManagementError }
        behaviour: { polls: { state: status, done: [success], unknown: [GES.8301, GES.7007] } }
        examples: [ { title: unknown, response: { status: 400, body: { error_code: 'GES.8301' } } } ]
        """).And(TestSpec.PlanePath, TestSpec.Plane + "\nerror_codes: { GES.7007: { name: JobNotFound, status: 400, meaning: None., advice: mend, remedy: Look. } }").FindsNothing();

    private static TestSpec WithRows(string behaviour) => TestSpec.With($$"""
        query: { offset: { type: Integer }, limit: { type: Integer }, word: { type: String } }
        responses: { 200: { job_id: { type: String }, count: { type: Integer }, names: { type: Array of String }, things: { type: Array of Thing } } }
        types: { Thing: { members: { id: { type: Long }, parts: { type: Array of String } } } }
        {{behaviour}}
        """).AndOperation("management/job/show-it.yaml", ShowIt);
}
