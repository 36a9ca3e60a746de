namespace GesSpecGen.Contract.Tests.Records;

/// <summary>A row of users.</summary>
[GesRecord]
public sealed partial record User([GesColumn("n.name")] string Name, long Id, int? Age, bool IsActive = true);

/// <summary>A row with everything that a member may be.</summary>
[GesRecord]
internal sealed partial class Everything
{
    public required string Text { get; init; }

    public bool Flag { get; set; }

    public decimal Price { get; set; }

    public double? Share { get; set; }

    public DateTime Local { get; set; }

    public DateTimeOffset Instant { get; set; }

    public DateOnly Day { get; set; }

    public GesValue Any { get; set; }

    public GesProperties? Vertex { get; set; }

    public int[] Numbers { get; set; } = [];

    public IReadOnlyList<IReadOnlyList<string>>? Nested { get; set; }
}
