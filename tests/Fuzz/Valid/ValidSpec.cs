namespace GesSpecGen.Fuzz.Valid;

/// <summary>A random spec without a mistake. The same seed and size give the same spec.</summary>
public sealed class ValidSpec
{
    public ValidSpec(int seed, ValidSize size)
    {
        (Seed, Size) = (seed, size);
        Types = new TypeMaker(seed, size).Make();
    }

    public int Seed { get; }

    public ValidSize Size { get; }

    public IReadOnlyList<ValidType> Types { get; }

    /// <summary>The files, as they would lie in the spec folder.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Texts =>
    [
        new("management/plane.yaml", "plane: management\nclient: GesManagementClient\nsummary: Things.\ngroups: { graph: { property: Graphs, summary: Graphs. }, job: { property: Jobs, summary: Jobs. } }\nerrors: { ManagementError: { members: { error_code: { type: String } } } }\n"),
        new("management/types.yaml", "types:\n" + string.Concat(Types.Select(static type => $"  {type.Name}: {type.Yaml}"))),
        .. OperationMaker.Make(this),
    ];
}

/// <param name="Objects">Number of objects.</param>
/// <param name="Rows">Most rows of each.</param>
/// <param name="Unions">Number of types that are one of several.</param>
/// <param name="Views">Number of types with <c>rows: true</c>.</param>
/// <param name="Parameters">Number of rows of paths, queries and headers.</param>
public sealed record ValidSize(int Objects, int Rows, int Unions, int Views, int Parameters)
{
    public static ValidSize Usual { get; } = new(10, 8, 4, 2, 6);

    /// <summary>All that are smaller by one part.</summary>
    public IEnumerable<ValidSize> Smaller() => ((ValidSize[])
    [
        this with { Objects = 1 }, this with { Objects = Objects / 2 }, this with { Objects = Objects - 1 }, this with { Rows = 1 }, this with { Rows = Rows / 2 }, this with { Rows = Rows - 1 }, this with { Unions = 0 }, this with { Unions = Unions - 1 },
        this with { Views = 0 }, this with { Views = Views - 1 }, this with { Parameters = 0 }, this with { Parameters = Parameters / 2 }, this with { Parameters = Parameters - 1 },
    ]).Where(size => size != this && size is { Objects: > 0, Rows: > 0, Unions: >= 0, Views: >= 0, Parameters: >= 0 });

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"({Objects}, {Rows}, {Unions}, {Views}, {Parameters})");
}
