using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.Rules;

public class TransactionRuleTests
{
    [Theory, Shows(RuleIds.TransactionOperation)]
    [InlineData("Keepp", "", "no operation has this name; did you mean 'Keep'?")]
    [InlineData("Halt", "operation: Halt\nuri: POST /v2/halt", "it has to take one path parameter of type String, the ID of the transaction")]
    [InlineData("Halt", "operation: Halt\nuri: POST /v2/{a}\npath: { a: { type: Long } }", "it has to take one path parameter of type String, the ID of the transaction")]
    [InlineData("Halt", "operation: Halt\nuri: POST /v2/{a}\npath: { a: { type: String } }\nquery: { why: { type: String, required: true } }", "it has mandatory members besides its path")]
    public void A_transaction_is_ended_by_operations_that_can(string end, string other, string reason)
    {
        TestSpec spec = Begin($"behaviour: {{ transaction: {{ type: Work, id: work, commit: «{end}», roll_back: Keep }} }}");
        if (other.Length > 0)
            spec.AndOperation("management/job/halt.yaml", other);
        spec.Finds(RuleIds.TransactionOperation, $"'{end}' cannot end this transaction: {reason}");
    }

    [Theory, Shows(RuleIds.TransactionOperation)]
    [InlineData("Beginn", "no operation has this name; did you mean 'Begin'?")]
    [InlineData("Keep", "it says nothing of 'transaction' under its 'behaviour'")]
    public void Work_is_within_a_transaction_that_an_operation_begins(string begin, string reason) => Begin("behaviour: { transaction: { type: Work, id: work, commit: Keep, roll_back: Keep } }")
        .AndOperation("management/job/run.yaml", $"operation: Run\nuri: POST /v2/{{work}}/run\npath: {{ work: {{ type: String }} }}\nbehaviour: {{ within: {{ begin: «{begin}», id: work }} }}")
        .Finds(RuleIds.TransactionOperation, $"'{begin}' cannot begin this transaction: {reason}");

    [Fact]
    public void Where_the_id_goes_is_a_row_of_the_path() => Begin("behaviour: { transaction: { type: Work, id: work, commit: Keep, roll_back: Keep } }")
        .AndOperation("management/job/run.yaml", "operation: Run\nuri: POST /v2/{work}/run\npath: { work: { type: String } }\nbehaviour: { within: { begin: Begin, id: «wrok» } }")
        .Finds(RuleIds.BehaviourRow, "'id' names 'wrok', which is no row of 'path'; did you mean 'work'?");

    [Fact]
    public void The_id_is_text() => Begin("behaviour: { transaction: { type: Work, id: work, commit: Keep, roll_back: Keep } }")
        .AndOperation("management/job/run.yaml", "operation: Run\nuri: POST /v2/{work}/run\npath: { work: { type: Long } }\nbehaviour: { within: { begin: Begin, id: «work» } }")
        .Finds(RuleIds.WrongValue, "'work' is no value for 'id'; it has to be a row of type String");

    [Fact]
    public void The_handle_has_a_name_like_any_other_type() => Begin("behaviour: { transaction: { type: «work», id: work, commit: Keep, roll_back: Keep } }")
        .Finds(RuleIds.WrongValue, "'work' is no value for 'type'; it has to be a name in PascalCase, such as GraphTransaction");

    [Fact, Shows(RuleIds.ReservedType)]
    public void No_type_takes_the_name_of_the_handle() => Begin("behaviour: { transaction: { type: Work, id: work, commit: Keep, roll_back: Keep } }\nresponses: { 200: { work: { type: String }, more: { type: Work } } }\ntypes: { «Work»: { members: { a: { type: String } } } }")
        .Finds(RuleIds.ReservedType, "'Work' is the name of the transaction that operation Begin begins; rename the type");

    private static TestSpec Begin(string keys) => TestSpec.With("operation: Begin\n" + (keys.Contains("responses", StringComparison.Ordinal) ? "" : "responses: { 200: { work: { type: String } } }\n") + keys)
        .AndOperation("management/job/keep.yaml", "operation: Keep\nuri: POST /v2/works/{work}\npath: { work: { type: String } }");
}
