using System.Text.Json;
using System.Text.Json.Nodes;
using GesSpecGen.Contract.Tests.Client;
using GesSpecGen.Contract.Tests.Server;
using GesSpecGen.Contract.Tests.Spec;

namespace GesSpecGen.Contract.Tests.Examples;

public class ResponseTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static TheoryData<string, string, Layout> Cases
    {
        get
        {
            TheoryData<string, string, Layout> cases = [];
            foreach (object[] example in ExampleCases.Successes)
                foreach (Layout layout in Enum.GetValues<Layout>())
                    cases.Add((string)example[0], (string)example[1], layout);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_is_read_is_what_was_sent(string operation, string title, Layout layout)
    {
        DocumentedExample example = Documentation.Example(operation, title);
        JsonObject sent = Layouts.Of(example, layout);
        server.AnswerWith(example.Status, sent.ToJsonString(Indented));
        using GesClient client = TestClient.For(example.Operation, server.Endpoint);

        GesResponse response = await EmittedOperation.Of(example.Operation).CallAsync(client, example);

        Faults faults = new();
        faults.Demand("The status", $"{example.Status}", $"{response.Http.Status}");
        faults.Demand("The request id", ExampleServer.RequestId, response.Http.RequestId);
        faults.DemandJson("What the members say", TypedView.Expected(sent, example.Operation.Answer, example.Operation.Plane), TypedView.Of(response, example.Operation.Answer, example.Operation.Plane));
        faults.DemandJson("What is written again", sent, JsonNode.Parse(GesJson.Write(response)));
        faults.DemandJson("What System.Text.Json writes", sent, JsonSerializer.SerializeToNode(response, response.GetType()));
        if (layout != Layout.WithNewMembers)
            faults.AddRange(Unknown.In(response).Select(static member => $"{member} is documented, but no emitted member took it in."));
        faults.Assert();
    }

    [Theory]
    [MemberData(nameof(ExampleCases.Successes), MemberType = typeof(ExampleCases))]
    public async Task New_members_are_kept_at_every_depth(string operation, string title)
    {
        DocumentedExample example = Documentation.Example(operation, title);
        JsonObject sent = Layouts.Of(example, Layout.WithNewMembers);
        server.AnswerWith(example.Status, sent.ToJsonString());
        using GesClient client = TestClient.For(example.Operation, server.Endpoint);

        GesResponse response = await EmittedOperation.Of(example.Operation).CallAsync(client, example);

        int objects = sent.ToJsonString().Split("\"brand_new\"").Length - 1;
        Assert.Equal(objects, Unknown.In(response).Count(static member => member.EndsWith(".brand_new", StringComparison.Ordinal)));
    }
}
