using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.RuleTests;

/// <summary>Algorithms, and the operations that run them.</summary>
public sealed class AlgorithmRuleTests
{
    private const string Path = "management/job/rank.yaml";

    private const string Runner = """
        operation: RunIt
        uri: POST /v2/run
        body: { name: { type: String, required: true }, parameters: { type: Map of Object } }
        behaviour: { algorithms: { name: name, parameters: parameters } }
        """;

    [Theory, Shows(RuleIds.RunsOperation)]
    [InlineData("RunItt", "no operation of this name says 'algorithms' under its 'behaviour'; did you mean 'RunIt'?")]
    [InlineData("Other", "no operation of this name says 'algorithms' under its 'behaviour'; known are RunIt")]
    public void An_operation_that_runs_no_algorithms_is_shown(string runs, string fault) => TestSpec.With(Runner)
        .AndOperation("management/job/other.yaml", "operation: Other")
        .And(Path, $"algorithm: rank\nname: Rank\nsummary: Rank.\nruns: «{runs}»\nparameters: {{ alpha: {{ type: Double }} }}\ntypes: {{ Kind: {{ values: {{ a: A. }} }} }}")
        .Finds(RuleIds.RunsOperation, $"'{runs}' cannot run this algorithm: {fault}");

    [Fact, Shows(RuleIds.BehaviourRow)]
    public void The_rows_for_name_and_parameters_are_rows_of_the_body() => TestSpec.With(Runner.Replace("name: name,", "name: «nmae»,", StringComparison.Ordinal))
        .Finds(RuleIds.BehaviourRow, "'name' names 'nmae', which is no row of the body; did you mean 'name'?");

    [Theory, Shows(RuleIds.WrongValue)]
    [InlineData("name: { type: Integer, required: true }, parameters: { type: Map of Object }", "name: «name», parameters: parameters", "name", "name", "a row of type String")]
    [InlineData("name: { type: String, required: true }, parameters: { type: Array of Object }", "name: name, parameters: «parameters»", "parameters", "parameters", "a row of type Map of Object")]
    public void They_are_a_text_and_an_object(string body, string algorithms, string value, string key, string expected) => TestSpec.With($"uri: POST /v2/run\nbody: {{ {body} }}\nbehaviour: {{ algorithms: {{ {algorithms} }} }}")
        .Finds(RuleIds.WrongValue, $"'{value}' is no value for '{key}'; it has to be {expected}");

    [Theory]
    [InlineData("«algorithm»: rank\nname: Rank\nsummary: Rank.", "runs", "runs: ExecuteAlgorithm")]
    [InlineData("«algorithm»: rank\nruns: RunIt\nsummary: Rank.", "name", "name: PageRank")]
    public void An_algorithm_has_a_name_and_what_runs_it(string text, string key, string example)
    {
        Finding finding = Assert.Single(TestSpec.With(Runner).And(Path, text.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal)).Findings());

        Assert.Equal((RuleIds.MissingKey, $"Key '{key}' is missing in a file of an algorithm; add it: {example}"), (finding.Rule.Id, finding.Message));
    }

    [Fact, Shows(RuleIds.UnknownKey)]
    public void An_algorithm_has_no_URI_of_its_own() => TestSpec.With(Runner)
        .And(Path, "algorithm: rank\nname: Rank\nsummary: Rank.\nruns: RunIt\n«uri»: POST /v2/rank")
        .Finds(RuleIds.UnknownKey, "Key 'uri' is not known in a file of an algorithm");

    [Fact, Shows(RuleIds.SameMember)]
    public void A_parameter_and_a_row_beside_it_do_not_become_one_member() => TestSpec.With(Runner)
        .And(Path, "algorithm: rank\nname: Rank\nsummary: Rank.\nruns: RunIt\nparameters: { limit: { type: Integer } }\nbody: { «limit»: { type: Integer } }")
        .Finds(RuleIds.SameMember, "'limit' and 'limit' both become 'Limit'; give one of them another member name with 'name'");

    [Fact, Shows(RuleIds.DuplicateRoute)]
    public void Two_algorithms_do_not_have_one_name() => TestSpec.With(Runner)
        .And("management/job/first.yaml", "algorithm: rank\nname: First\nsummary: Rank.\nruns: RunIt")
        .And(Path, "algorithm: rank\nname: Second\nsummary: Rank.\nruns: «RunIt»")
        .Finds(RuleIds.DuplicateRoute, "Requests of 'Second' (POST /v2/run with name=rank) cannot be told from those of 'First'; correct the URI, or give what always travels a 'const', in the query or in the body");

    [Theory, Shows(RuleIds.ExampleField)]
    [InlineData("{ name: 'rank', parameters: { «alhpa»: 0.5 } }")]
    public void Examples_are_held_against_the_parameters(string body) => TestSpec.With(Runner)
        .And(Path, $"algorithm: rank\nname: Rank\nsummary: Rank.\nruns: RunIt\nparameters: {{ alpha: {{ type: Double }} }}\nexamples: [ {{ title: It, request: {{ body: {body} }} }} ]")
        .Finds(RuleIds.ExampleField, "The example has 'alhpa', but type 'RankParameters' has no such row ('alpha' is near); add the row, list the name under 'aliases', or mend the example");

    [Fact]
    public void What_is_wrong_with_the_operation_is_told_there_alone() => TestSpec.With(Runner + "\nresponses: { 200: { id: { type: «Strnig» } } }")
        .And(Path, "algorithm: rank\nname: Rank\nsummary: Rank.\nruns: RunIt")
        .Finds(RuleIds.UnknownType, "Type 'Strnig' of 'id' is not known; did you mean 'String'?");
}
