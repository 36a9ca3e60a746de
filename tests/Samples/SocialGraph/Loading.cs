using GesSpecGen;
using GesSpecGen.Memory;
using Spectre.Console;

namespace SocialGraph;

/// <summary>Labels first, then vertices and edges in batches.</summary>
internal static class Loading
{
    public static async Task RunAsync(GesGraphClient graph)
    {
        AnsiConsole.MarkupLine("[bold]Loading[/]");
        BatchAddLabelsResponse labels = await graph.Schema.BatchAddLabelsAsync(new BatchAddLabelsRequest
        {
            Labels =
            [
                Label("person", LabelKind.Vertex, ("name", PropertyDataType.Text), ("age", PropertyDataType.IntegerNumber), ("city", PropertyDataType.Text)),
                Label("follows", LabelKind.Edge, ("since", PropertyDataType.IntegerNumber)),
            ],
        });
        AnsiConsole.MarkupLineInterpolated($"  labels: {labels.Result}");

        GesBatchResult<NewVertex> people = await graph.Vertices.BatchAddAllAsync(Network.PeopleAsync(), options: new GesBatchOptions { BatchSize = 100 }, progress: new Report("people"));
        GesBatchResult<NewEdge> follows = await graph.Edges.BatchAddAllAsync(Network.FollowersAsync(), options: new GesBatchOptions { BatchSize = 500 }, progress: new Report("edges"));
        people.EnsureSuccess();
        follows.EnsureSuccess();
    }

    private static NewLabel Label(string name, LabelKind kind, params (string Name, PropertyDataType Type)[] properties) => new()
    {
        Name = name,
        Type = kind,
        Properties = [.. properties.Select(static property => new LabelPropertyEntry { Property = new LabelProperty { Name = property.Name, Cardinality = Cardinality.Single, DataType = property.Type } })],
    };

    /// <summary>Tells at once, where <see cref="Progress{T}"/> would tell when a thread is free.</summary>
    private sealed class Report(string what) : IProgress<GesBatchProgress>
    {
        void IProgress<GesBatchProgress>.Report(GesBatchProgress value) => AnsiConsole.MarkupLineInterpolated($"  {value.Accepted} {what} added, {value.Failed} failed");
    }
}
