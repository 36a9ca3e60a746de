using System.Text.Json.Nodes;
using GesSpecGen.Contract.Tests.Client;
using GesSpecGen.Contract.Tests.Server;
using GesSpecGen.Contract.Tests.Spec;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Contract.Tests.Examples;

public class RequestTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    [Theory]
    [MemberData(nameof(ExampleCases.AllAndMadeUp), MemberType = typeof(ExampleCases))]
    public async Task What_travels_is_what_is_documented(string operation, string title)
    {
        DocumentedExample example = Documentation.Example(operation, title);
        server.AnswerWith(400, "{}");
        using GesClient client = TestClient.For(example.Operation, server.Endpoint);

        await Assert.ThrowsAsync<GesApiException>(() => EmittedOperation.Of(example.Operation).CallAsync(client, example));

        Faults faults = new();
        faults.Demand("The method", example.Operation.Spec.Uri.Verb, server.Last.Method);
        faults.Demand("The path", ExpectedPath(example), server.Last.Path);
        faults.DemandJson("The query", Query(ExpectedQuery(example)), Query(server.Last.Query.Split('&', StringSplitOptions.RemoveEmptyEntries)));
        faults.Demand("The token", TestClient.Token, server.Last.Headers.GetValueOrDefault("X-Auth-Token"));
        foreach ((string name, string value) in example.Headers.Where(header => example.Operation.RequestRows.Any(row => row.Name.Text == header.Key)))
            faults.Demand($"Header {name}", value, server.Last.Headers.GetValueOrDefault(name));
        DemandBody(faults, example);
        faults.Assert();
    }

    private void DemandBody(Faults faults, DocumentedExample example)
    {
        if (example.Operation.Spec.Body is null)
        {
            faults.Demand("The body", "", server.Last.Body);
            return;
        }

        faults.Demand("The type of the body", "application/json", server.Last.Headers.GetValueOrDefault("Content-Type"));
        JsonObject expected = example.RequestBody ?? [];
        foreach (RowSpec row in example.Operation.Spec.Body.Rows.Where(static row => row.Const is not null))
            expected[row.Name.Text] = row.Const!.Text;
        // The method says it, and not its caller; so it is always said.
        if (example.Operation.Spec.Behaviour.Modes is { } modes)
            expected[modes.Row.Text] ??= (example.IsWaiting ? modes.Sync : modes.Async).Text;
        faults.DemandJson("The body", Travelling.Plain(expected, example.Operation.Spec.Body.Rows), Travelling.Plain(JsonNode.Parse(server.Last.Body)!.AsObject(), example.Operation.Spec.Body.Rows));
    }

    private static string ExpectedPath(DocumentedExample example) => string.Concat(example.Operation.Spec.Uri.Parts.Select(part =>
        !part.IsParameter ? part.Text
        : example.Operation.Spec.Path.Single(row => row.Name.Text == part.Text).Role == RowRole.Project ? TestClient.Project
        : example.Operation.Spec.Path.Single(row => row.Name.Text == part.Text).Role == RowRole.Graph ? Uri.EscapeDataString(TestClient.Graph)
        : Uri.EscapeDataString(example.PathValue(part.Text))));

    private static IEnumerable<string> ExpectedQuery(DocumentedExample example) =>
        example.Operation.Spec.Uri.ConstantQuery.ToDictionary(static constant => constant.Name, static constant => constant.Value)
            .Concat(example.Query).DistinctBy(static pair => pair.Key).Select(static pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}");

    private static JsonArray Query(IEnumerable<string> pairs) => new([.. pairs.Order(StringComparer.Ordinal).Select(static pair => JsonValue.Create(pair))]);
}
