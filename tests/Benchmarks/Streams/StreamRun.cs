using System.Diagnostics;
using GesSpecGen.Memory;

namespace GesSpecGen.Benchmarks.Streams;

/// <summary>Goes through an answer with every id, label and property taken, while the memory is looked at.</summary>
internal static class StreamRun
{
    private const int RowsBetweenLooks = 500;

    public static async Task<StreamResult> MeasureAsync(VertexServer server, CancellationToken cancellationToken)
    {
        using GesGraphClient client = new(server.Address, "project", "graph", GesCredential.Token("token"));
        long idle = GC.GetTotalMemory(forceFullCollection: true), peak = idle;
        int rows = 0;
        long taken = 0;
        TimeSpan first = TimeSpan.Zero;
        Stopwatch watch = Stopwatch.StartNew();
        await foreach (Vertex vertex in client.Vertices.StreamDetailsAsync(new ListVertexDetailsRequest { VertexIds = "all" }, cancellationToken))
        {
            if (rows == 0)
                first = watch.Elapsed;
            taken += vertex.Id!.Length + vertex.Label!.Length + vertex.Properties.Text("name")!.Length + vertex.Properties.Int64("age")!.Value;
            if (++rows % RowsBetweenLooks == 0)
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
        }

        GC.KeepAlive(taken);
        return new StreamResult(rows, server.Sent, first, watch.Elapsed, peak - idle);
    }
}
