using System.Text.Json.Nodes;
using GesSpecGen.Contract.Tests.Client;
using GesSpecGen.Contract.Tests.Server;
using GesSpecGen.Contract.Tests.Spec;

namespace GesSpecGen.Contract.Tests.Limits;

/// <summary>A call in which everything is inside of its limits but for one value.</summary>
internal sealed record LimitedCall(LimitedRow Row, JsonNode Value)
{
    public async Task SendAsync(ExampleServer server, GesClientOptions? options = null)
    {
        string project = Row.Place == RowPlace.Project ? Value.ToString() : TestClient.Project;
        using GesClient client = TestClient.For(Row.Operation, server.Endpoint, project, options);
        await EmittedOperation.Of(Row.Operation).CallAsync(client, Example());
    }

    /// <summary>What an array of the row may hold.</summary>
    public static JsonNode? Item(LimitedRow row) => row.Place == RowPlace.Body && At(MadeUpExample.Of(row.Operation).RequestBody!, row.Steps) is JsonArray { Count: > 0 } items ? items[0] : "item";

    private DocumentedExample Example()
    {
        DocumentedExample example = MadeUpExample.Of(Row.Operation);
        string name = Row.Row.Name.Text;
        return Row.Place switch
        {
            RowPlace.Path => example.WithPathValue(name, Value.ToString()),
            RowPlace.Query => example with { Query = With(example.Query, name) },
            RowPlace.Header => example with { Headers = With(example.Headers, name) },
            RowPlace.Body => example with { RequestBody = Body(example.RequestBody!) },
            _ => example,
        };
    }

    private Dictionary<string, string> With(IReadOnlyDictionary<string, string> values, string name) => new(values) { [name] = Value.ToString() };

    private JsonObject Body(JsonObject body)
    {
        At(body, [.. Row.Steps.SkipLast(1)])!.AsObject()[Row.Steps[^1]] = Value.DeepClone();
        return body;
    }

    private static JsonNode? At(JsonNode body, IEnumerable<string> steps) =>
        steps.Aggregate((JsonNode?)body, static (at, step) => step == "[0]" ? at!.AsArray()[0] : at!.AsObject()[step.Trim('[', ']')]);
}
