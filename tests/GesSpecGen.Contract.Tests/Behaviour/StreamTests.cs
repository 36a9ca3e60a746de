using System.Text.Json;
using System.Text.Json.Nodes;
using GesSpecGen.Contract.Tests.Client;
using GesSpecGen.Contract.Tests.Server;
using GesSpecGen.Contract.Tests.Spec;

namespace GesSpecGen.Contract.Tests.Behaviour;

/// <summary>Every list that is given while it comes, by every documented answer that has it.</summary>
public sealed class StreamTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    public static TheoryData<string, string> Answers
    {
        get
        {
            TheoryData<string, string> answers = [];
            foreach (DocumentedExample example in Documentation.Examples.Where(static example => !example.IsError && example.Operation.Spec is { Result: null, Behaviour.Streams: not null }))
                answers.Add(example.Operation.ToString(), example.Title);
            return answers;
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Items_and_what_stands_around_them_are_what_was_sent(string operation, string title)
    {
        DocumentedExample example = Documentation.Example(operation, title);
        JsonObject around = example.Answer!.DeepClone().AsObject();
        server.AnswerWith(example.Status, around.ToJsonString());
        using GesClient client = TestClient.For(example.Operation, server.Endpoint);

        dynamic stream = EmittedOperation.Of(example.Operation).Stream(client, example);
        JsonArray items = await ItemsAsync(stream);
        GesResponse answer = stream.Answer;

        JsonArray[] lists = [.. Lists(around, example.Operation.Spec.Behaviour.Streams!.Text.Split('.'))];
        JsonArray sent = [.. lists.SelectMany(static list => list).Select(static item => item?.DeepClone())];
        foreach (JsonArray list in lists)
            list.Clear();
        Assert.NotEmpty(sent);
        Assert.True(JsonNode.DeepEquals(sent, items), $"Expected {sent.ToJsonString()}, found {items.ToJsonString()}");
        Assert.True(JsonNode.DeepEquals(around, JsonNode.Parse(GesJson.Write(answer))), $"Expected {around.ToJsonString()}, found {answer}");
        Assert.Equal(ExampleServer.RequestId, answer.Http.RequestId);
    }

    [Fact]
    public void There_are_such_lists() => Assert.Contains(Answers, static answer => ((string)answer[0]).EndsWith("ListVertexDetails", StringComparison.Ordinal));

    private static async Task<JsonArray> ItemsAsync<TItem, TAnswer>(GesStream<TItem, TAnswer> stream)
        where TAnswer : GesResponse
    {
        JsonArray items = [];
        await foreach (TItem item in stream)
            items.Add(JsonSerializer.SerializeToNode(item));
        return items;
    }

    private static IEnumerable<JsonArray> Lists(JsonNode? node, string[] path) => (node, path) switch
    {
        (JsonArray list, []) => [list],
        (JsonArray list, _) => list.SelectMany(item => Lists(item, path)),
        (JsonObject members, [string name, .. string[] rest]) => Lists(members[name], rest),
        _ => [],
    };
}
