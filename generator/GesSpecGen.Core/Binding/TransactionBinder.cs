using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Connects <c>transaction</c> with the operations that end it, and <c>within</c> with the one that begins it.</summary>
internal sealed class TransactionBinder(string plane, OperationSpec operation, SpecIndex index, FindingList findings)
{
    public TransactionModel? BindBegin(ObjectModel response)
    {
        if (operation.Behaviour.Transaction is not { } transaction)
            return null;
        MemberModel? id = BehaviourRows.OfAnswer(operation, response, findings).Member(transaction.Id, "id", static kind => kind == ValueKind.String, "a row of type String");
        bool isName = CSharpName.IsPascal(transaction.Type.Text);
        if (!isName)
            findings.Add(Rules.WrongValue, transaction.Type.Place, transaction.Type.Text, "type", "a name in PascalCase, such as GraphTransaction");
        TransactionEndModel? commit = End(transaction.Commit), rollBack = End(transaction.RollBack);
        return id is null || !isName || commit is null || rollBack is null ? null : new TransactionModel(transaction.Type.Text, id.Name, commit, rollBack);
    }

    public WithinModel? BindWithin(EquatableArray<MemberModel> arguments)
    {
        if (operation.Behaviour.Within is not { } within)
            return null;
        IndexedOperation? begin = index.Operation(plane, within.Begin.Text);
        string? fault = begin is null
            ? "no operation has this name" + findings.Hint(within.Begin.Text, index.Operations.Where(other => other.Plane == plane && other.Transaction.Length > 0).Select(static other => other.Name))
            : begin.Transaction.Length == 0 ? "it says nothing of 'transaction' under its 'behaviour'" : null;
        if (fault is not null)
            findings.Add(Rules.TransactionOperation, within.Begin.Place, within.Begin.Text, "begin", fault);
        MemberModel? id = arguments.FirstOrDefault(argument => argument.WireName == within.Id.Text);
        if (id is null)
            findings.Add(Rules.BehaviourRow, within.Id.Place, "id", within.Id.Text, "'path'", findings.Hint(within.Id.Text, arguments.Select(static argument => argument.WireName)));
        else if (id.Type.Kind != ValueKind.String)
            findings.Add(Rules.WrongValue, within.Id.Place, within.Id.Text, "id", "a row of type String");
        // What is wrong with the operation that begins it is told in its own file.
        return begin is { HasTransaction: true } && id is { Type.Kind: ValueKind.String } ? new WithinModel(begin.Transaction, id.Name) : null;
    }

    /// <summary>Whether a row of an answer can name a transaction.</summary>
    internal static bool CanBeId(RowSpec row) => row is { Type.Kind: TypeKind.String, Format: RowFormat.None, Repeats: false };

    private TransactionEndModel? End(Word name)
    {
        IndexedOperation? end = index.Operation(plane, name.Text);
        string? fault = end is null
            ? "no operation has this name" + findings.Hint(name.Text, index.Operations.Where(other => other.Plane == plane && EndFault(other) is null).Select(static other => other.Name))
            : EndFault(end);
        if (fault is not null)
            findings.Add(Rules.TransactionOperation, name.Place, name.Text, "end", fault);
        return fault is null && end is { Client.Length: > 0 } ? new TransactionEndModel(end.Client, end.Method) : null;
    }

    /// <summary>Why an operation cannot end a transaction; null where it can.</summary>
    internal static string? EndFault(IndexedOperation end) =>
        end.HasRequiredRequest ? "it has mandatory members besides its path"
        : end.Arguments.Count != 1 || end.ArgumentTypes[0] != "String" ? "it has to take one path parameter of type String, the ID of the transaction"
        : null;
}
