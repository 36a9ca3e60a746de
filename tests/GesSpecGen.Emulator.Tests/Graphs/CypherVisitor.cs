using System.Text.Json;
using System.Text.Json.Nodes;
using GesSpecGen.Emulator.Tests.Support;

namespace GesSpecGen.Emulator.Tests.Graphs;

/// <summary>The graph of people and films in the persistent edition, asked in Cypher.</summary>
internal static class CypherVisitor
{
    public const string Query = "action?action_id=execute-cypher-query";

    public static Task<GraphVisitor> StartAsync(Action<GesEmulatorOptions>? change = null) => GraphVisitor.StartAsync(options =>
    {
        options.Planes = ["persistent"];
        change?.Invoke(options);
    });

    public static Task<Reply> RunAsync(this GraphVisitor ges, string statement, string parameters = "{}", string path = Query, bool includesStats = false) => ges.PostAsync(path, new JsonObject
    {
        ["statements"] = new JsonArray(new JsonObject { ["statement"] = statement, ["parameters"] = JsonNode.Parse(parameters), ["includeStats"] = includesStats }),
    }.ToJsonString());

    /// <summary>The rows of a statement that succeeds, a line each.</summary>
    public static async Task<string> RowsAsync(this GraphVisitor ges, string statement, string parameters = "{}", string path = Query)
    {
        Reply reply = await ges.RunAsync(statement, parameters, path);
        Assert.True(reply.Status == 200, reply.Text);
        return string.Join(' ', reply.Json.GetProperty("results")[0].GetProperty("data").EnumerateArray().Select(static row => row.GetProperty("row").GetRawText()));
    }

    /// <summary>Code and message of a statement that fails.</summary>
    public static (string? Code, string Message) Fault(this Reply reply)
    {
        Assert.Equal(400, reply.Status);
        JsonElement error = Assert.Single(reply.Json.GetProperty("errors").EnumerateArray());
        return (error.GetProperty("code").GetString(), error.GetProperty("message").GetString()!);
    }
}
