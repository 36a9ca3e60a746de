using GesSpecGen.Memory;

namespace GesSpecGen.Contract.Tests.Oddities;

public class SchemaPageTests : GraphServer
{
    [Fact]
    public async Task Ges_03_0056_the_values_of_an_enum_have_a_member_each_and_their_number_is_a_text()
    {
        await Graph.Schema.AddLabelAsync(new()
        {
            Name = "book",
            Properties = [new LabelPropertyEntry { Property = new() { Name = "Category", Cardinality = Cardinality.Single, DataType = PropertyDataType.Enumeration, TypeNameCount = 2, TypeNames = ["science", "literature"] } }],
        });

        Assert.Equal("""{"name":"book","properties":[{"property":{"name":"Category","cardinality":"single","dataType":"enum","typeNameCount":"2","typeName1":"science","typeName2":"literature"}}]}""", Sent.Body);
    }

    [Fact]
    public async Task Ges_03_0056_properties_are_objects_or_on_large_graphs_names()
    {
        await Graph.Schema.AddLabelAsync(new() { Name = "book", Properties = ["Title", "Version"] });

        Assert.Equal("""{"name":"book","properties":["Title","Version"]}""", Sent.Body);
    }

    [Fact]
    public async Task Ges_03_0219_a_part_fails_while_the_status_is_200()
    {
        Answer("""{ "result": "partial success", "data": { "failed": [ { "cause": "label name is invalid", "labelName": "book<" } ] } }""");

        BatchAddLabelsResponse added = await Graph.Schema.BatchAddLabelsAsync(new() { Labels = [new() { Name = "book<", Properties = [] }] });

        Assert.Equal((LabelBatchOutcome.PartialSuccess, "book<"), (added.Result, Assert.Single(added.Data!.Failed!).LabelName));
    }

    [Fact]
    public async Task Ges_03_0539_progress_has_a_percent_sign_and_the_time_lacks_zeros()
    {
        Answer("""{ "last_generate_time": "2022-1-3 12:34:12", "data_assets": { "vertex": { "label1": 3 } }, "progress": "10.05%", "generating": true }""");

        ShowDataAssetsResponse assets = await Graph.Schema.GetDataAssetsAsync();

        Assert.Equal((10.05, "2022-1-3 12:34:12"), (assets.Progress, assets.LastGenerateTime?.Value));
        Assert.Equal(new DateTime(2022, 1, 3, 12, 34, 12), assets.LastGenerateTime?.Time);
        Assert.Equal(3, assets.DataAssets!.Vertex!["label1"]);
        Assert.Contains("\"progress\":\"10.05%\"", System.Text.Encoding.UTF8.GetString(GesJson.Write(assets)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ges_03_0539_before_the_first_count_there_is_nothing() =>
        Assert.Equal((null, null, null), ((await Graph.Schema.GetDataAssetsAsync()) is { } assets ? (assets.Progress, assets.LastGenerateTime, assets.DataAssets) : default));
}
