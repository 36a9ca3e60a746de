using System.Text.Json.Nodes;
using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator;

namespace GesSpecGen.Tool.Tests.Export;

/// <summary>Every operation of the packaged spec is in the document, with all that OpenAPI can say and the rest as x-ges keys.</summary>
public sealed class OperationTests
{
    private static readonly SpecSet Spec = SpecSet.Read(PackagedSpec.Texts);

    public static TheoryData<string> Planes => [.. Spec.Files.Select(static file => file.Plane?.Name.Text).OfType<string>()];

    [Theory]
    [MemberData(nameof(Planes))]
    public async Task Every_operation_is_there_once_under_its_name(string plane)
    {
        Exported exported = await Exported.PlaneAsync(plane);
        Assert.Equal(
            Of(plane).Select(static file => file.Operation!.Name.Text).Order(StringComparer.Ordinal),
            exported.Operations.Select(static operation => (string)operation.Operation["operationId"]!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Planes))]
    public async Task Page_group_documented_name_version_and_status_are_kept(string plane)
    {
        Exported exported = await Exported.PlaneAsync(plane);
        Assert.All(Of(plane), file =>
        {
            OperationSpec operation = file.Operation!;
            JsonObject written = exported.Operation(operation.Name.Text);
            Assert.Equal(operation.Page.Text, (string?)written["x-ges-page"]);
            Assert.Equal(file.GroupName, (string?)written["x-ges-group"]);
            Assert.Equal(operation.DocumentedAs?.Text ?? operation.Name.Text, (string?)written["x-ges-documented-as"]);
            Assert.Equal(operation.Since?.Text, (string?)written["x-ges-since"]);
            Assert.Equal(operation.Status.ToString(), (string?)written["x-ges-status"], ignoreCase: true);
            Assert.Equal(operation.Status != OperationStatus.Current, (bool?)written["deprecated"] ?? false);
        });
    }

    [Fact]
    public async Task A_constant_query_is_a_fragment_of_the_path_and_a_parameter_with_one_value()
    {
        Exported exported = await Exported.LabAsync();
        (string path, _, JsonObject stop) = exported.Operations.Single(static operation => (string?)operation.Operation["operationId"] == "StopBox");
        Assert.Equal("/lab/boxes/{box_id}/action#action_id=stop", path);
        JsonNode parameter = Assert.Single(stop["parameters"]!.AsArray(), static parameter => (string?)parameter!["name"] == "action_id")!;
        Assert.Equal("""{"name":"action_id","in":"query","description":"Tells the operations on this path apart.","required":true,"schema":{"enum":["stop"],"type":"string"}}""", parameter.ToJsonString());
    }

    [Fact]
    public async Task Operations_on_one_path_that_their_bodies_tell_apart_have_the_constant_as_fragment()
    {
        Exported exported = await Exported.LabAsync();
        Assert.Equal(
            ["/lab/run#algorithm=path", "/lab/run#algorithm=rank"],
            exported.Operations.Select(static operation => operation.Path).Where(static path => path.StartsWith("/lab/run", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Planes))]
    public async Task Every_documented_status_has_a_response(string plane)
    {
        Exported exported = await Exported.PlaneAsync(plane);
        PlaneSpec shared = Spec.Plane(plane)!;
        Assert.All(Of(plane), file => Assert.Equal(
            file.Operation!.Responses.Select(static response => response.Status).Union(shared.Statuses.Select(static status => status.Status)).Order().Select(static status => $"{status}"),
            exported.Operation(file.Operation.Name.Text)["responses"]!.AsObject().Select(static response => response.Key).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Planes))]
    public async Task Every_documented_body_is_an_example(string plane)
    {
        Exported exported = await Exported.PlaneAsync(plane);
        Assert.All(Of(plane), file =>
        {
            int bodies = file.Operation!.Examples.Sum(static example => (example.RequestBody is null ? 0 : 1) + (example.ResponseBody is null ? 0 : 1));
            Assert.Equal(bodies, Examples(exported.Operation(file.Operation.Name.Text)));
        });
    }

    [Fact]
    public async Task The_token_is_a_security_scheme_and_no_parameter()
    {
        Exported exported = await Exported.Management;
        Assert.Equal("X-Auth-Token", (string?)exported.Document["components"]!["securitySchemes"]!["token"]!["name"]);
        Assert.DoesNotContain(
            exported.Operations.SelectMany(static operation => operation.Operation["parameters"]!.AsArray()),
            static parameter => (string?)parameter!["name"] == "X-Auth-Token");
    }

    [Theory]
    [InlineData("BrewSample", "job", """{ "id": "brewId", "poll": "ShowBrew", "cancel": "StopBrew" }""")]
    [InlineData("ShowBrew", "polls", """{ "state": "state", "done": ["done"], "partly": ["half"], "failed": ["spilt", "cancelled"], "reason": "why" }""")]
    [InlineData("ListSamples", "pages", """{ "offset": "offset", "limit": "limit", "items": "samples", "key": "number" }""")]
    [InlineData("ListSamples", "job", "null")]
    public async Task What_is_known_of_jobs_and_pages_stands_beside(string operation, string key, string expected)
    {
        Exported exported = await Exported.LabAsync();
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), exported.Operation(operation)["x-ges-" + key]), exported.Operation(operation).ToJsonString());
    }

    [Fact]
    public async Task What_a_job_gives_is_a_schema_that_the_operation_refers_to()
    {
        Exported exported = await Exported.PlaneAsync("memory");
        Assert.Equal("""{"id":"jobId","poll":"ShowJob","cancel":"CancelJob","result":"#/components/schemas/QueryVerticesResult","result_in":"data.outputs"}""", exported.Operation("QueryVertices")["x-ges-job"]!.ToJsonString());
        Assert.Equal(
            ["vertices", "data_return_size", "data_offset", "data_total_size"],
            exported.Document["components"]!["schemas"]!["QueryVerticesResult"]!["properties"]!.AsObject().Select(static property => property.Key));
    }

    private static IEnumerable<SpecFile> Of(string plane) => Spec.Operations.Where(file => file.PlaneName == plane);

    private static int Examples(JsonNode? node) => node switch
    {
        JsonObject map => map.Sum(static entry => entry.Key == "examples" && entry.Value is JsonObject examples ? examples.Count : Examples(entry.Value)),
        JsonArray list => list.Sum(Examples),
        _ => 0,
    };
}
