using System.Text.Json;
using GesSpecGen.Emulator.Graphs;
using GesSpecGen.Emulator.Routing;
using GesSpecGen.Emulator.Server;
using GesSpecGen.Emulator.Transactions;

namespace GesSpecGen.Emulator.Operations;

/// <summary>A request that passed the checks of its tables, and the graph that it is for.</summary>
internal sealed record GraphCall(Matched Match, IncomingRequest Request, EmulatedGraph Graph, TransactionBook Transactions)
{
    private static readonly JsonElement _nothing = JsonValues.Of(new Dictionary<string, string>());

    /// <summary>All jobs of the emulator, also those of other graphs.</summary>
    public IReadOnlyList<EmulatedJob> Jobs { get; init; } = [];

    public JsonElement Body => Request.Json ?? _nothing;

    public string? Query(string name) => Request.Query.FirstOrDefault(pair => pair.Key == name).Value;
}
