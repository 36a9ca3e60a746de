using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Says of operations what they are to each other: one that is not emitted must be called by none.</summary>
internal static class EmittedOperations
{
    /// <param name="operations">In the order of their names: of two with one method, the first has it.</param>
    /// <param name="specs">What the files say of them, by plane and name.</param>
    public static List<IndexedOperation> Of(IEnumerable<IndexedOperation> operations, Func<IndexedOperation, OperationSpec> specs)
    {
        HashSet<(string, string, string)> taken = [];
        List<IndexedOperation> emitted = [];
        foreach (IndexedOperation operation in operations)
        {
            bool isTwin = false;
            foreach (string method in operation.Methods)
                isTwin |= !taken.Add((operation.Plane, operation.Group, method));
            emitted.Add(isTwin ? operation with { Client = "" } : operation);
        }

        Dictionary<(string, string), IndexedOperation> byName = emitted.ToDictionary(static operation => (operation.Plane, operation.Name));
        return [.. emitted.Select(operation => operation.Transaction.Length > 0 && HasTransaction(operation, specs(operation), byName) ? operation with { HasTransaction = true } : operation)];
    }

    private static bool HasTransaction(IndexedOperation begin, OperationSpec operation, Dictionary<(string, string), IndexedOperation> byName)
    {
        TransactionSpec transaction = operation.Behaviour.Transaction!;
        return begin.Client.Length > 0
            && operation.Success?.Body?.Rows.Any(row => row.Name.Text == transaction.Id.Text && TransactionBinder.CanBeId(row)) == true
            && new[] { transaction.Commit, transaction.RollBack }.All(end => byName.TryGetValue((begin.Plane, end.Text), out IndexedOperation? other) && other.Client.Length > 0 && TransactionBinder.EndFault(other) is null);
    }
}
