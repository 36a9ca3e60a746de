using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.RuleTests;

/// <summary>Calls that wait for the result or start a job.</summary>
public sealed class ModesRuleTests
{
    private const string Runner = """
        operation: RunIt
        uri: POST /v2/run
        body: { name: { type: String, required: true }, parameters: { type: Map of Object } }
        behaviour: { algorithms: { name: name, parameters: parameters } }
        """;

    private const string ReadIt = """
        operation: ReadIt
        uri: GET /v2/jobs/{job_id}
        path: { job_id: { type: String, required: true } }
        responses: { 200: { status: { type: String } } }
        behaviour: { polls: { state: status, done: [success] } }
        """;

    [Fact, Shows(RuleIds.BehaviourRow)]
    public void The_row_is_one_of_the_body() => TestSpec.With(Operation("mode: { type: String }", "row: «moed», sync: now, async: later")).AndOperation("management/job/read.yaml", ReadIt)
        .Finds(RuleIds.BehaviourRow, "'row' names 'moed', which is no row of the body; did you mean 'mode'?");

    [Theory, Shows(RuleIds.WrongValue)]
    [InlineData("mode: { type: Integer }")]
    [InlineData("mode: { type: Other }")]
    [InlineData("mode: { type: String, const: now }")]
    public void The_row_is_a_text_that_may_differ(string row) => TestSpec.With(Operation(row, "row: «mode», sync: now, async: later")).AndOperation("management/job/read.yaml", ReadIt)
        .Finds(RuleIds.WrongValue, "'mode' is no value for 'row'; it has to be a row of type String, or of a type with known values");

    [Theory, Shows(RuleIds.WrongValue)]
    [InlineData("row: mode, sync: «nwo», async: later", "nwo", "sync")]
    [InlineData("row: mode, sync: now, async: «latre»", "latre", "async")]
    public void What_the_row_says_is_a_known_value(string modes, string value, string key) => TestSpec.With(Operation("mode: { type: Mode }", modes)).AndOperation("management/job/read.yaml", ReadIt)
        .Finds(RuleIds.WrongValue, $"'{value}' is no value for '{key}'; it has to be a value of Mode: now or later");

    [Fact, Shows(RuleIds.WrongValue)]
    public void Without_a_job_there_is_nothing_to_choose() => TestSpec.With("uri: POST /v2/run\nbody: { mode: { type: String } }\nbehaviour: { modes: { row: «mode», sync: now, async: later } }")
        .Finds(RuleIds.WrongValue, "'mode' is no value for 'row'; it has to be a row of an operation that says 'job', too");

    [Fact, Shows(RuleIds.RunsOperation)]
    public void An_algorithm_leaves_the_choice_where_what_runs_it_does() => TestSpec.With(Runner)
        .And("management/job/rank.yaml", "algorithm: rank\nname: Rank\nsummary: Rank.\nruns: RunIt\nmodes: «true»")
        .Finds(RuleIds.RunsOperation, "'RunIt' cannot run this algorithm: it says nothing of 'modes' under its 'behaviour'");

    private static string Operation(string row, string modes) => $$"""
        uri: POST /v2/run
        body: { {{row}}, other: { type: Other } }
        responses: { 200: { job_id: { type: String } } }
        types: { Mode: { values: { now: Now., later: Later. } }, Other: { members: { a: { type: Mode } } } }
        behaviour: { job: { id: job_id, poll: ReadIt }, modes: { {{modes}} } }
        """;
}
