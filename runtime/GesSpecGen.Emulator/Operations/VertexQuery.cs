using System.Text.Json;
using System.Text.Json.Nodes;
using GesSpecGen.Emulator.Filters;
using GesSpecGen.Emulator.Graphs;
using GesSpecGen.Emulator.Jobs;

namespace GesSpecGen.Emulator.Operations;

/// <summary>Queries vertices by their labels and properties, in a job.</summary>
internal static class VertexQuery
{
    private const int DocumentedLimit = 10;

    public static GraphReply Start(GraphCall call)
    {
        JsonElement body = call.Body;
        HashSet<string> labels = [.. body.Texts("labels")];
        VertexFilters filters = VertexFilters.Read(body.Items("vertexFilters"));
        IEnumerable<VertexEntry> found = call.Graph.State.Vertices.Where(vertex => (labels.Count == 0 || labels.Contains(vertex.Label)) && filters.Allow(vertex.Properties));
        List<VertexEntry> page = [.. VertexSorts.Read(body.Items("sorts")).Apply(found).Skip(body.Number("offset", 0)).Take(body.Number("limit", DocumentedLimit))];
        return GraphReply.Job(new JobResult { Items = "vertices", Found = [.. page.Select(static vertex => vertex.ToJson())] });
    }
}
