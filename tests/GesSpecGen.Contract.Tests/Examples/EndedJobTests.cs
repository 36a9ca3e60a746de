using System.Text.Json.Nodes;
using GesSpecGen.Contract.Tests.Client;
using GesSpecGen.Contract.Tests.Server;
using GesSpecGen.Contract.Tests.Spec;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Contract.Tests.Examples;

/// <summary>What a job gives is read from the documented answer that says that it has ended.</summary>
public class EndedJobTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    [Theory]
    [MemberData(nameof(ExampleCases.Ended), MemberType = typeof(ExampleCases))]
    public async Task What_a_job_gives_is_what_was_sent(string operation, string title)
    {
        DocumentedExample example = Documentation.Example(operation, title);
        OperationSpec spec = example.Operation.Spec;
        server.AnswerWith(200, new JsonObject { [spec.Behaviour.Job!.Id.Text] = "job" }.ToJsonString());
        using GesClient client = TestClient.For(example.Operation, server.Endpoint);
        dynamic job = await EmittedOperation.Of(example.Operation).ResultAsync(client, example);

        server.AnswerWith(200, example.Ended!.ToJsonString());
        GesResponse result = await job.WaitAsync();

        Compare(example, example.Ended!, result);
    }

    [Theory]
    [MemberData(nameof(ExampleCases.AtOnce), MemberType = typeof(ExampleCases))]
    public async Task What_a_call_waits_for_is_what_was_sent(string operation, string title)
    {
        DocumentedExample example = Documentation.Example(operation, title);
        server.AnswerWith(200, example.Answer!.ToJsonString());
        using GesClient client = TestClient.For(example.Operation, server.Endpoint);

        Compare(example, example.Answer!, (GesResponse)await EmittedOperation.Of(example.Operation).ResultAsync(client, example));
    }

    private static void Compare(DocumentedExample example, JsonObject answer, GesResponse result)
    {
        OperationSpec spec = example.Operation.Spec;
        RowSpec[] rows = [.. spec.Result!.Rows, .. spec.SharedResult];
        JsonObject sent = Result(answer, spec.Behaviour.Job!.ResultIn!.Text);
        Faults faults = new();
        faults.Demand("The request id", ExampleServer.RequestId, result.Http.RequestId);
        faults.DemandJson("What the members say", TypedView.Expected(sent, rows, example.Operation.Plane), TypedView.Of(result, rows, example.Operation.Plane));
        faults.DemandJson("What is written again", sent, JsonNode.Parse(GesJson.Write(result)));
        faults.AddRange(Unknown.In(result).Select(static member => $"{member} is documented, but no emitted member took it in."));
        faults.Assert();
    }

    private static JsonObject Result(JsonNode answer, string place) => place.Split('.').Aggregate(answer, static (at, name) => at[name]!).AsObject();
}
