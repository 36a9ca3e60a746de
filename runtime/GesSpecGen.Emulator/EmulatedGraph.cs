using System.Text.Json;
using System.Text.Json.Nodes;
using GesSpecGen.Emulator.Graphs;

namespace GesSpecGen.Emulator;

/// <summary>
/// A small graph in memory, which operations of the service plane read and change when it stands in <see cref="GesEmulatorOptions.Graphs"/>.
/// Many requests may use it at once; each sees it as it was before or after the others. Labels need not be added to it before vertices and edges have them.
/// </summary>
/// <example><code>
/// EmulatedGraph films = new EmulatedGraph()
///     .AddVertex("Ray", "user", new JsonObject { ["Age"] = 31 })
///     .AddVertex("Up", "movie")
///     .AddEdge("Ray", "Up", "rate", new JsonObject { ["Score"] = 5 });
/// </code></example>
public sealed class EmulatedGraph
{
    private readonly object _lock = new();
    private GraphState _state = GraphState.Empty;

    /// <summary>How many vertices there are.</summary>
    public int VertexCount => State.VertexCount;

    /// <summary>How many edges there are.</summary>
    public int EdgeCount => State.EdgeCount;

    /// <summary>The graph as it is now.</summary>
    internal GraphState State => Volatile.Read(ref _state);

    /// <summary>Adds a vertex, or overwrites the one with its ID.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="label">The label; <c>__DEFAULT__</c> if it is left out.</param>
    /// <param name="properties">Values by the names of properties: lists, or single values.</param>
    /// <returns>This graph.</returns>
    public EmulatedGraph AddVertex(string id, string label = LabelEntry.Default, JsonObject? properties = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(label);
        return Change(state => state.With(new VertexEntry(id, label, Read(properties))));
    }

    /// <summary>Adds an edge beside those that there are.</summary>
    /// <param name="source">ID of the vertex where it begins.</param>
    /// <param name="target">ID of the vertex where it ends.</param>
    /// <param name="label">The label; <c>__DEFAULT__</c> if it is left out.</param>
    /// <param name="properties">Values by the names of properties: lists, or single values.</param>
    /// <returns>This graph.</returns>
    /// <exception cref="ArgumentException">There is no such vertex.</exception>
    public EmulatedGraph AddEdge(string source, string target, string label = LabelEntry.Default, JsonObject? properties = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(label);
        return Change(state =>
        {
            Demand(state, source, nameof(source));
            Demand(state, target, nameof(target));
            return state.With(new EdgeEntry(source, target, state.NextIndex(source, target), label, Read(properties)));
        });
    }

    /// <summary>The vertex with an ID as the service shows it, with <c>id</c>, <c>label</c> and <c>properties</c>; <see langword="null"/> where there is none.</summary>
    /// <param name="id">The ID.</param>
    public JsonObject? Vertex(string id) => State.Vertex(id)?.ToJson();

    /// <summary>The edges that begin at a vertex, as the service shows them, the first one first.</summary>
    /// <param name="source">ID of the vertex.</param>
    public IReadOnlyList<JsonObject> EdgesFrom(string source) => [.. State.EdgesFrom(source).Select(static edge => edge.ToJson())];

    /// <summary>Changes the graph as a whole: where the change throws, it stays as it is.</summary>
    internal EmulatedGraph Change(Func<GraphState, GraphState> change)
    {
        lock (_lock)
            Volatile.Write(ref _state, change(_state));
        return this;
    }

    private static PropertyMap Read(JsonObject? properties) => PropertyMap.Read(properties is null ? null : JsonSerializer.SerializeToElement(properties));

    private static void Demand(GraphState state, string vertex, string parameter)
    {
        ArgumentNullException.ThrowIfNull(vertex, parameter);
        if (state.Vertex(vertex) is null)
            throw new ArgumentException($"There is no vertex '{vertex}'.", parameter);
    }
}
