using System.Text.Json.Nodes;
using GesSpecGen.Emulator.Cypher;
using GesSpecGen.Emulator.Graphs;
using GesSpecGen.Emulator.Operations;

namespace GesSpecGen.Emulator.Transactions;

/// <summary>Begins and ends transactions, and runs statements in them. The path calls their ID commit.</summary>
internal static class TransactionDesk
{
    public static GraphReply Begin(GraphCall call)
    {
        GraphReply reply = GraphReply.Success;
        reply.Body["commit"] = call.Transactions.Begin(call.Graph);
        return reply;
    }

    public static GraphReply Run(GraphCall call) => call.Transactions.Find(Id(call), call.Graph) is { } transaction
        ? CypherStatements.Run(call.Body, transaction.Change)
        : CypherStatements.Failure(GraphCodes.InvalidParameter, Unknown(call));

    public static GraphReply Commit(GraphCall call)
    {
        if (call.Transactions.End(Id(call), call.Graph) is not { } transaction)
            return Failed(Unknown(call));
        return transaction.Commit() ? GraphReply.Success : Failed($"Transaction [{Id(call)}] conflicts with a change that came in between, and is rolled back.");
    }

    /// <summary>A transaction that has ended needs no more: rolling back twice does no harm.</summary>
    public static GraphReply RollBack(GraphCall call)
    {
        call.Transactions.End(Id(call), call.Graph);
        return GraphReply.Success;
    }

    private static string Id(GraphCall call) => call.Match.Path["commit"];

    private static string Unknown(GraphCall call) => $"Transaction [{Id(call)}] does not exist, or has ended.";

    private static GraphReply Failed(string message) =>
        new(new JsonObject { ["errorMessage"] = message, ["errorCode"] = GraphCodes.InvalidParameter, ["result"] = "failed" }) { Status = 400 };
}
