using GesSpecGen.Emulator.Cypher;
using GesSpecGen.Emulator.Transactions;

namespace GesSpecGen.Emulator.Operations;

/// <summary>The operations that work on an emulated graph, by plane and name. All others answer as documented.</summary>
internal static class GraphOperations
{
    private static readonly Dictionary<string, Func<GraphCall, GraphReply>> _all = new(StringComparer.Ordinal)
    {
        ["memory/AddEdge"] = EdgeWrites.Add,
        ["memory/AddEdgeV106"] = EdgeWrites.Add,
        ["memory/AddLabel"] = LabelWrites.Add,
        ["memory/BatchAddEdges"] = EdgeWrites.AddMany,
        ["memory/BatchAddLabels"] = LabelWrites.AddMany,
        ["memory/BatchAddVertices"] = VertexWrites.AddMany,
        ["memory/BatchQueryVertices"] = VertexReads.Query,
        ["memory/BatchUpdateVertexProperties"] = VertexUpdates.Apply,
        ["memory/ExecuteCypher"] = CypherStatements.Run,
        ["memory/ListJobs"] = JobReads.List,
        ["memory/ListVertexDetails"] = VertexReads.Details,
        ["memory/QueryVertices"] = VertexQuery.Start,
        ["memory/ShowGraphSummary"] = Summary.Show,
        ["memory/ShowPathDetails"] = PathReads.Details,
        ["persistent/CommitTransaction"] = TransactionDesk.Commit,
        ["persistent/CreateTransaction"] = TransactionDesk.Begin,
        ["persistent/ExecuteCypher"] = CypherStatements.Run,
        ["persistent/ExecuteTransactionCypher"] = TransactionDesk.Run,
        ["persistent/RollbackTransaction"] = TransactionDesk.RollBack,
    };

    public static Func<GraphCall, GraphReply>? Of(string operation) => _all.GetValueOrDefault(operation);
}
