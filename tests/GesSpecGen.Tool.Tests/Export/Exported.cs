using System.Text.Json.Nodes;
using GesSpecGen.Emulator.Tests.Support;

namespace GesSpecGen.Tool.Tests.Export;

/// <summary>What <c>gesspec export</c> wrote, read as JSON.</summary>
internal sealed record Exported(string Text)
{
    public JsonObject Document { get; } = JsonNode.Parse(Text)!.AsObject();

    private static readonly Dictionary<string, Task<Exported>> Planes = new[] { "management", "memory", "persistent" }.ToDictionary(static plane => plane, static plane => OfAsync("export", "--plane", plane));

    /// <summary>The packaged management plane.</summary>
    public static Task<Exported> Management => PlaneAsync("management");

    /// <summary>A plane of the packaged spec, exported once for all tests.</summary>
    public static Task<Exported> PlaneAsync(string name) => Planes[name];

    public static async Task<Exported> LabAsync()
    {
        using SpecFolder folder = new(LabSpec.Texts);
        return await OfAsync("export", "--format", "openapi", "--plane", "lab", "--spec", folder.Path);
    }

    public JsonObject Operation(string name) => Operations.Single(operation => (string?)operation.Operation["operationId"] == name).Operation;

    public JsonObject Schema(string name) => Document["components"]!["schemas"]![name]!.AsObject();

    public IEnumerable<(string Path, string Verb, JsonObject Operation)> Operations =>
        from path in Document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select (path.Key, operation.Key, operation.Value!.AsObject());

    private static async Task<Exported> OfAsync(params string[] arguments)
    {
        Run run = await Run.OfAsync(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return new Exported(run.Output);
    }
}
