using System.Text.Json;
using System.Text.Json.Nodes;
using GesSpecGen.Emulator.Tests.Support;

namespace GesSpecGen.Emulator.Tests.Graphs;

/// <summary>An emulator with a small graph of people and films.</summary>
internal sealed class GraphVisitor : IAsyncDisposable
{
    private readonly Visitor _visitor;

    private GraphVisitor(Visitor visitor, EmulatedGraph graph) => (_visitor, Graph) = (visitor, graph);

    public EmulatedGraph Graph { get; }

    public GesEmulator Ges => _visitor.Ges;

    public static EmulatedGraph Films => new EmulatedGraph()
        .AddVertex("Ray", "user", new JsonObject { ["Age"] = 31, ["Name"] = "Ray", ["Gender"] = "M" })
        .AddVertex("Alice", "user", new JsonObject { ["Age"] = 25, ["Name"] = "Alice", ["Gender"] = "F" })
        .AddVertex("Bob", "user", new JsonObject { ["Age"] = 44, ["Name"] = "Bob", ["Gender"] = "M" })
        .AddVertex("Up", "movie", new JsonObject { ["Title"] = "Up", ["Genres"] = new JsonArray("Comedy", "Drama") })
        .AddVertex("Jaws", "movie", new JsonObject { ["Title"] = "Jaws" })
        .AddEdge("Ray", "Up", "rate", new JsonObject { ["Score"] = 5 })
        .AddEdge("Alice", "Up", "rate", new JsonObject { ["Score"] = 3 })
        .AddEdge("Alice", "Jaws", "rate", new JsonObject { ["Score"] = 4 })
        .AddEdge("Ray", "Alice", "friends");

    public static async Task<GraphVisitor> StartAsync(Action<GesEmulatorOptions>? change = null)
    {
        EmulatedGraph graph = Films;
        return new GraphVisitor(
            await Visitor.StartAsync(options =>
            {
                options.Graphs["films"] = graph;
                change?.Invoke(options);
            }),
            graph);
    }

    public Task<Reply> GetAsync(string path, string graph = "films") => _visitor.GetAsync(Uri(path, graph));

    public Task<Reply> PostAsync(string path, string? body = null, string graph = "films") => _visitor.PostAsync(Uri(path, graph), body);

    public Task<Reply> DeleteAsync(string path) => _visitor.SendAsync("DELETE", Uri(path, "films"));

    /// <summary>Polls the job that an answer names until it has ended; gives its last answer.</summary>
    public async Task<JsonElement> ResultAsync(Reply started, string query = "")
    {
        Assert.Equal(200, started.Status);
        JsonElement told;
        do
            told = (await GetAsync($"jobs/{started["jobId"]}/status{query}")).Json;
        while (told.GetProperty("status").GetString() is "pending" or "running" or "waiting");
        return told;
    }

    public ValueTask DisposeAsync() => _visitor.DisposeAsync();

    private static string Uri(string path, string graph) => $"/ges/v1.0/p1/graphs/{graph}/{path}";
}
