using System.CommandLine;
using System.Globalization;

namespace GesSpecGen.Benchmarks.Streams;

/// <summary><c>dotnet run -c Release --project tests/Benchmarks -- stream</c></summary>
internal static class StreamCommand
{
    private const double MostMegabytes = 20;
    private const double MostShare = 0.01;

    public static RootCommand Create()
    {
        Option<int> vertices = new("--vertices") { Description = "How many vertices the answer has.", DefaultValueFactory = static _ => 1_000_000 };
        RootCommand command = new("Streams a large answer from a server on this machine, and measures memory and the time to the first row.") { vertices };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(vertices), parsed.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(int vertices, TextWriter output, CancellationToken cancellationToken)
    {
        await using VertexServer server = await VertexServer.StartAsync();
        server.Vertices = Math.Min(vertices, 10_000);
        await StreamRun.MeasureAsync(server, cancellationToken);
        server.Vertices = vertices;
        StreamResult result = await StreamRun.MeasureAsync(server, cancellationToken);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"""
            {result.Rows} vertices, {result.Bytes / 1e6:0.0} MB
            whole            {result.Whole.TotalMilliseconds:0} ms
            first row        {result.First.TotalMilliseconds:0.0} ms, {result.FirstShare:0.00 %} of the whole
            peak above idle  {result.PeakMegabytes:0.0} MB managed
            """));
        bool isGood = result.Rows == vertices && result.PeakMegabytes < MostMegabytes && result.FirstShare < MostShare;
        await output.WriteLineAsync(isGood ? "Within the goals." : $"WRONG: at most {MostMegabytes} MB, and the first row within {MostShare:0 %} of the whole.");
        return isGood ? 0 : 1;
    }
}
