using System.Collections.Immutable;
using System.Text.Json;
using GesSpecGen.Emulator.Graphs;

namespace GesSpecGen.Emulator.Cypher.Running;

/// <summary>A value in a row. Vertices and edges are named, not copied: who reads them sees what the statement has changed.</summary>
internal abstract record CypherValue
{
    public static readonly CypherValue Null = new Plain(JsonValues.Null);

    public bool IsNull => this is Plain { Value.ValueKind: JsonValueKind.Null };

    /// <summary>A text that equal values have in common.</summary>
    public abstract string Key { get; }

    public static CypherValue Of<T>(T value) => new Plain(JsonValues.Of(value));
}

internal sealed record Plain(JsonElement Value) : CypherValue
{
    public override string Key => Value.GetRawText();
}

internal sealed record VertexName(string Id) : CypherValue
{
    public override string Key => $"vertex {Id}";
}

internal sealed record EdgeName(string Source, string Target, int Index) : CypherValue
{
    public EdgeName(EdgeEntry edge)
        : this(edge.Source, edge.Target, edge.Index)
    {
    }

    public override string Key => $"edge {Source.Length} {Source} {Target} {Index}";
}

internal sealed record Several(ImmutableArray<CypherValue> Items) : CypherValue
{
    public override string Key => $"[{string.Join(',', Items.Select(static item => item.Key))}]";
}
