using GesSpecGen.Memory;

namespace GesSpecGen.Contract.Tests.Oddities;

public class DynamicGraphPageTests : GraphServer
{
    private static readonly TimeProperties Times = new() { Start = "startTime", End = "endTime" };

    [Fact]
    public async Task Ges_03_0380_a_time_is_a_timestamp_or_a_date_as_the_properties_have_it()
    {
        await Graph.DynamicGraph.AnalyzeCommunityEvolutionAsync(new()
        {
            DynamicRange = new() { Start = 1646092800, End = "2022-03-02", TimeProps = Times },
            Parameters = new() { Source = "Person00014" },
        });

        Assert.Contains("\"start\":1646092800,\"end\":\"2022-03-02\"", Sent.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ges_03_0380_0381_and_0383_share_their_uri_and_say_in_the_body_which_they_are()
    {
        DynamicRange range = new() { Start = 0, End = 1, TimeProps = Times };
        List<(string Path, string Body)> sent = [];

        await Graph.DynamicGraph.AnalyzeCommunityEvolutionAsync(new() { DynamicRange = range, Parameters = new() { Source = "a" } });
        sent.Add((Sent.Path + Sent.Query, Sent.Body));
        await Graph.DynamicGraph.RunTemporalBfsAsync(new() { DynamicRange = range, Parameters = new() { Source = "a" } });
        sent.Add((Sent.Path + Sent.Query, Sent.Body));
        Answer("""{ "jobId": "4448c9fb", "jobType": 1 }""");
        GesResponse accepted = (await Graph.DynamicGraph.FindTemporalPathsAsync(new() { DynamicRange = range, Parameters = new() { Source = "a", Targets = "b,c" } })).Accepted!;
        sent.Add((Sent.Path + Sent.Query, Sent.Body));

        Assert.Single(sent.Select(static message => message.Path).Distinct());
        Assert.Equal(["temporal_graph", "temporal_bfs", "temporal_paths"], sent.Select(static message => (string?)System.Text.Json.Nodes.JsonNode.Parse(message.Body)!["algorithmName"]));
        Assert.Equal("4448c9fb", ((FindTemporalPathsResponse)accepted).JobId);
    }
}
