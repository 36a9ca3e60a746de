using GesSpecGen.Json;

namespace GesSpecGen.Transactions;

/// <summary>What exceptions say of transactions.</summary>
internal static class TransactionMessages
{
    private const int LongestId = 128;

    internal static string Ended(string id, GesTransactionState state) => $"Transaction {Shown.Bounded(id, LongestId)} {state switch
    {
        GesTransactionState.Committed => "is committed; begin another one",
        GesTransactionState.InDoubt => "was to be committed, but no answer came; look whether its changes are there before they are made again",
        _ => "is rolled back; begin another one",
    }}.";
}
