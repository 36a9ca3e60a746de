namespace GesSpecGen.Emulator.Cypher.Syntax;

/// <summary>A vertex, and the steps that go on from it.</summary>
internal sealed record PathPattern(VertexPattern Start, IReadOnlyList<StepPattern> Steps);

internal sealed record VertexPattern(string? Variable, string? Label, Expression? Properties);

/// <summary>An edge and the vertex behind it.</summary>
internal sealed record StepPattern(EdgePattern Edge, VertexPattern Vertex);

internal sealed record EdgePattern(string? Variable, IReadOnlyList<string> Labels, Expression? Properties, EdgeDirection Direction);

internal enum EdgeDirection { Out, In, Both }
