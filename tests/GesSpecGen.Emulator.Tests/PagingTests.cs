using System.Text.Json;
using GesSpecGen.Emulator.Tests.Support;

namespace GesSpecGen.Emulator.Tests;

public sealed class PagingTests
{
    [Theory]
    [InlineData("", 10)]
    [InlineData("?limit=100", 100)]
    [InlineData("?offset=100&limit=100", 36)]
    [InlineData("?offset=136&limit=100", 0)]
    [InlineData("?offset=-5&limit=3", 3)]
    [InlineData("?limit=0", 0)]
    public async Task A_page_holds_what_offset_and_limit_ask_for(string query, int items)
    {
        await using Visitor visitor = await Visitor.StartAsync(static options => options.ListedItems = 136);
        JsonElement page = (await visitor.GetAsync("/v2/p1/graphs/jobs" + query)).Json;
        Assert.Equal(136, page.GetProperty("job_count").GetInt32());
        Assert.Equal(items, page.GetProperty("job_list").GetArrayLength());
    }

    [Fact]
    public async Task The_pages_together_hold_each_item_once_and_the_documented_one_first()
    {
        await using Visitor visitor = await Visitor.StartAsync(static options => options.ListedItems = 25);
        List<string?> ids = [];
        for (int offset = 0; offset < 25; offset += 10)
            ids.AddRange((await visitor.GetAsync($"/v2/p1/graphs/jobs?offset={offset}")).Json.GetProperty("job_list").EnumerateArray().Select(static job => job.GetProperty("job_id").GetString()));
        Assert.Equal(25, ids.Distinct().Count());
        Assert.Equal("ff80808167bb90340167bc3c7b5b026a", ids[0]);
    }

    [Theory]
    [InlineData("{}", "7,1")]
    [InlineData("""{ "offset": "3" }""", "3,4")]
    [InlineData("""{ "offset": "3", "limit": "1" }""", "3")]
    public async Task A_page_may_be_asked_for_in_the_body_and_what_tells_items_apart_does(string body, string numbers)
    {
        await using Visitor visitor = await Visitor.OfLabAsync(static options => options.ListedItems = 5);
        JsonElement page = (await visitor.PostAsync("/lab/samples/list", body)).Json;
        Assert.Equal(numbers, string.Join(',', page.GetProperty("samples").EnumerateArray().Select(static sample => sample.GetProperty("number").GetInt64())));
        Assert.All(page.GetProperty("samples").EnumerateArray(), static sample => Assert.Equal("2024-01-31T08:30:00", sample.GetProperty("taken").GetString()));
    }

    [Fact]
    public async Task A_list_may_be_empty()
    {
        await using Visitor visitor = await Visitor.StartAsync(static options => options.ListedItems = 0);
        JsonAssert.Equal("""{ "graph_count": 0, "graphs": [] }""", (await visitor.GetAsync("/v2/p1/graphs")).Text);
    }

    [Fact]
    public async Task The_documented_page_can_be_had_to_the_letter()
    {
        await using Visitor visitor = await Visitor.StartAsync();
        Reply reply = await visitor.GetAsync("/v2/p1/graphs/jobs", (EmulatorHeaders.Example, "the task centre"));
        JsonAssert.Equal(
            """
            {
              "job_count": 2,
              "job_list": [
                {
                  "job_id": "ff80808167bb90340167bc3c7b5b026a", "status": "success", "job_type": "GraphManagement", "job_name": "ImportGraph",
                  "related_graph": "test1217", "begin_time": "2018-12-17T12:55:40", "end_time": "2018-12-17T12:56:32",
                  "job_detail": {
                    "vertexset_path": null,
                    "edgeset_path": [ { "path": "hkmovie/edge.csv", "log": null, "cause": null, "status": "success" } ],
                    "schema_path": [ { "path": "hkmovie/schema.xml", "log": null, "cause": null, "status": "success" } ]
                  },
                  "job_progress": 0
                },
                {
                  "job_id": "ff80808167bb90340167bc5d0b1d0358", "status": "success", "job_type": "GraphManagement", "job_name": "DeleteGraph",
                  "related_graph": "test1218", "begin_time": "2018-12-17T13:31:14", "end_time": "2018-12-17T13:34:48", "job_progress": 0
                }
              ]
            }
            """,
            reply.Text);
    }
}
