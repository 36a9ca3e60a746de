namespace GesSpecGen.Benchmarks;

// The same answer as System.Text.Json users would write it.
public sealed class PlainVertices
{
    public PlainVertexData? Data { get; set; }
}

public sealed class PlainVertexData
{
    public IReadOnlyList<PlainVertex>? Vertices { get; set; }
}

public sealed class PlainVertex
{
    public string? Id { get; set; }

    public string? Label { get; set; }

    public PlainProperties? Properties { get; set; }
}

public sealed class PlainProperties
{
    public IReadOnlyList<string>? Name { get; set; }

    public IReadOnlyList<long>? Age { get; set; }
}
