using System.Text.Json.Serialization;

namespace GesSpecGen.Benchmarks;

// The same answer as System.Text.Json users would write it.
public sealed class PlainShowJob
{
    public string? JobId { get; set; }

    public string? Status { get; set; }

    public string? JobType { get; set; }

    public string? JobName { get; set; }

    public string? RelatedGraph { get; set; }

    public DateTime? BeginTime { get; set; }

    public DateTime? EndTime { get; set; }

    public PlainJobDetail? JobDetail { get; set; }

    public string? FailReason { get; set; }

    public double? JobProgress { get; set; }
}

public sealed class PlainJobDetail
{
    public IReadOnlyList<PlainFile>? SchemaPath { get; set; }

    public IReadOnlyList<PlainFile>? EdgesetPath { get; set; }

    public IReadOnlyList<PlainFile>? VertexsetPath { get; set; }
}

public sealed class PlainFile
{
    public string? Path { get; set; }

    public string? Log { get; set; }

    public string? Status { get; set; }

    public string? Cause { get; set; }

    public long? TotalLines { get; set; }

    public long? FailedLines { get; set; }

    public long? SuccessfulLines { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(PlainShowJob))]
[JsonSerializable(typeof(PlainVertices))]
internal sealed partial class PlainContext : JsonSerializerContext;
