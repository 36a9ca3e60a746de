using GesSpecGen.Generated;
using GesSpecGen.Samples;

namespace GesSpecGen.Runtime.Tests.Limits;

/// <summary>What the generator emits for an operation in which everything has limits.</summary>
public class LimitedClient : GesClient
{
    private static readonly GesOperation CreateGraph = new("CreateGraph", "POST", "/v2/{project_id}/graphs/{graph_id}/{number}/{digits}", "ges_03_0347");

    public LimitedClient(Uri endpoint, string project, GesCredential credential, GesClientOptions? options = null)
        : base(new GesPlane("sample"), endpoint, project, credential, options)
    {
    }

    private LimitedClient(LimitedClient client, GesCallOptions options)
        : base(client, options)
    {
    }

    public virtual LimitedClient With(GesCallOptions options) => new(this, options);

    public virtual Task<ShowJobResponse> CreateAsync(string graphId, long number, string digits, LimitedRequest? request = null, CancellationToken cancellationToken = default) =>
        Pipeline.SendAsync(
            new GesRequest(CreateGraph, $"/v2/{Pipeline.ProjectId}/graphs/{graphId}/{number}/{digits}", request).ProjectLength(1, 4).Length("graph_id", graphId, 2, 4).Range("number", number, 1, 9).RangeOfText("digits", digits, null, 5),
            ShowJobResponse.Read,
            cancellationToken);
}

/// <summary>A request that holds what it likes.</summary>
public sealed class LimitedRequest : GesRequestOptions, IGesChecked
{
    public string? Name { get; init; }

    public int? Limit { get; init; }

    public double? Ratio { get; init; }

    public string? Digits { get; init; }

    public IReadOnlyList<string>? Labels { get; init; }

    public LimitedPart? Part { get; init; }

    public IReadOnlyList<LimitedPart>? Parts { get; init; }

    public IReadOnlyDictionary<string, LimitedPart>? ByName { get; init; }

    public IReadOnlyList<IReadOnlyList<LimitedPart>>? Table { get; init; }

    protected override void AddTo(GesRequest request)
    {
    }

    void IGesChecked.Check(GesRequestCheck check)
    {
        check.Length("name", Name, 4, 50);
        check.Range("limit", Limit, 1, 100);
        check.Range("ratio", Ratio, 0.5d, null);
        check.RangeOfText("digits", Digits, 0d, 10d);
        check.Count("labels", Labels?.Count, 0, 1);
        check.Object("part", Part);
        check.Objects("parts", Parts);
        check.Map("by_name", ByName, static (check1, item1) => check1.Object("", item1));
        check.List("table", Table, static (check1, item1) => check1.Objects("", item1));
    }
}

public sealed class LimitedPart : IGesChecked
{
    public string? Key { get; init; }

    public LimitedPart? Next { get; init; }

    void IGesChecked.Check(GesRequestCheck check)
    {
        check.Length("key", Key, 1, 3);
        check.Object("next", Next);
    }
}
