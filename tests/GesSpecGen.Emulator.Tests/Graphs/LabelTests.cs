using System.Text.Json;
using GesSpecGen.Emulator.Tests.Support;

namespace GesSpecGen.Emulator.Tests.Graphs;

public sealed class LabelTests
{
    private const string Title = """ "properties": [ { "property": { "name": "title", "cardinality": "single", "dataType": "string" } } ] """;

    [Fact]
    public async Task A_label_is_added_once()
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        Assert.Equal("success", (await ges.PostAsync("schema/labels", $$"""{ "name": "book", {{Title}} }"""))["result"]);
        Reply again = await ges.PostAsync("schema/labels", """{ "name": "book", "properties": [ "title" ] }""");
        Assert.Equal((400, "GES.8801", "label already exists"), (again.Status, again["errorCode"], again["errorMessage"]));
    }

    [Theory]
    [InlineData("book<", "film", "partial success")]
    [InlineData("book<", "film>", "failed")]
    [InlineData("book", "film", "success")]
    public async Task A_name_that_is_not_allowed_fails_alone(string one, string other, string result)
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        Reply reply = await ges.PostAsync("schema/labels/action?action_id=batch-add", $$"""{ "labels": [ { "name": "{{one}}", {{Title}} }, { "name": "{{other}}", {{Title}} } ] }""");
        Assert.Equal((200, result), (reply.Status, reply["result"]));
        string[] failed = reply.Json.TryGetProperty("data", out JsonElement data) ? [.. data.GetProperty("failed").EnumerateArray().Select(static label => label.GetProperty("labelName").GetString()!)] : [];
        Assert.Equal(new[] { one, other }.Where(static name => name.IndexOfAny(['<', '>']) >= 0), failed);
    }

    [Fact]
    public async Task A_label_that_exists_stops_the_whole_batch()
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        await ges.PostAsync("schema/labels", $$"""{ "name": "book", {{Title}} }""");
        Assert.Equal(400, (await ges.PostAsync("schema/labels/action?action_id=batch-add", $$"""{ "labels": [ { "name": "film", {{Title}} }, { "name": "book", {{Title}} } ] }""")).Status);
        Assert.Equal(200, (await ges.PostAsync("schema/labels", $$"""{ "name": "film", {{Title}} }""")).Status);
    }
}
