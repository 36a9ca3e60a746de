using System.Text.Json.Nodes;
using GesSpecGen.Contract.Tests.Client;
using GesSpecGen.Contract.Tests.Server;
using GesSpecGen.Contract.Tests.Spec;

namespace GesSpecGen.Contract.Tests.Examples;

public class ErrorTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    [Theory]
    [MemberData(nameof(ExampleCases.Errors), MemberType = typeof(ExampleCases))]
    public async Task A_documented_error_is_an_exception_that_says_all_of_it(string operation, string title)
    {
        DocumentedExample example = Documentation.Example(operation, title);
        JsonObject body = example.Answer ?? [];
        server.AnswerWith(example.Status, body.ToJsonString());
        using GesClient client = TestClient.For(example.Operation, server.Endpoint);

        GesApiException e = await Assert.ThrowsAsync<GesApiException>(() => EmittedOperation.Of(example.Operation).CallAsync(client, example));

        Faults faults = new();
        faults.Demand("The status", $"{example.Status}", $"{e.Status}");
        JsonObject? first = (body["errors"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault();
        faults.Demand("The code", Documented(body, "error_code", "errorCode", "errCode") ?? (string?)first?["code"], e.ErrorCode);
        faults.Demand("The error's message", Documented(body, "error_msg", "errorMessage", "externalMessage") ?? (string?)first?["message"], e.ErrorMessage);
        faults.Demand("The request id", ExampleServer.RequestId, e.RequestId);
        faults.Demand("The operation", example.Operation.Spec.Name.Text, e.Operation?.Name);
        faults.Demand("The page", example.Operation.Spec.Page.Text, e.Operation?.Page);
        faults.DemandJson("The body", body, JsonNode.Parse(e.Body));
        foreach (string? said in new[] { e.ErrorCode, e.ErrorMessage, e.RequestId, e.Operation?.Name, $"{example.Status}" })
            if (said is not null && !e.Message.Contains(said, StringComparison.Ordinal))
                faults.Add($"The message '{e.Message}' does not say '{said}'.");
        faults.Assert();
    }

    private static string? Documented(JsonObject body, params string[] spellings) => spellings.Select(name => body[name]?.ToString()).FirstOrDefault(static text => text is not null)?.Trim();
}
