using System.Text.Json.Nodes;
using GesSpecGen.Contract.Tests.Server;
using GesSpecGen.Contract.Tests.Spec;
using GesSpecGen.Management;

namespace GesSpecGen.Contract.Tests.Journeys;

/// <summary>The documented import job, as a user reads it.</summary>
public class ImportJobTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    private static readonly DocumentedExample Import = Documentation.Example("management/ShowJob", "a finished import");

    [Fact]
    public async Task The_documented_import_is_read_into_types()
    {
        ShowJobResponse job = await ReadAsync(Import.Answer!);

        Assert.Equal("ff80808167f09aaa0167f19b35ec0305", job.JobId);
        Assert.Equal(JobStatus.Success, job.Status);
        Assert.Equal("ImportGraph", job.JobName);
        Assert.Equal("GES_UI_AUTO", job.RelatedGraph);
        Assert.Equal(new DateTimeOffset(2018, 11, 27, 21, 39, 0, TimeSpan.Zero), job.BeginTime);
        Assert.Equal(TimeSpan.Zero, job.BeginTime!.Value.Offset);
        Assert.Equal(TimeSpan.FromSeconds(56), job.EndTime - job.BeginTime);
        Assert.Equal(0, job.JobProgress);
        Assert.Null(job.FailReason);
        ImportedFile vertices = Assert.Single(job.JobDetail!.VertexsetPaths!);
        Assert.Equal("ges-ui/auDatas/list_set_vertex.csv", vertices.Path);
        Assert.Equal(ImportedFileStatus.Success, vertices.Status);
        Assert.Null(vertices.TotalLines);
        Assert.Null(vertices.Cause);
        Assert.Equal("ges-ui/auDatas/list_set_edge.csv", Assert.Single(job.JobDetail.EdgesetPaths!).Path);
        Assert.Equal("ges-ui/auDatas/list_set_schema.xml", Assert.Single(job.JobDetail.SchemaPaths!).Path);
        Assert.Equal(200, job.Http.Status);
        Assert.Equal(ExampleServer.RequestId, job.Http.RequestId);
    }

    [Fact]
    public async Task A_number_of_lines_that_was_not_counted_is_null_and_is_written_again_as_it_came()
    {
        JsonObject answer = Import.Answer!;
        JsonObject file = answer["job_detail"]!["vertexset_path"]![0]!.AsObject();
        file["total_lines"] = -1;
        file["failed_lines"] = 0;
        file["successful_lines"] = 1_000_000_000_000;

        ShowJobResponse job = await ReadAsync(answer);

        ImportedFile read = job.JobDetail!.VertexsetPaths![0];
        Assert.Null(read.TotalLines);
        Assert.Equal(0, read.FailedLines);
        Assert.Equal(1_000_000_000_000, read.SuccessfulLines);
        Assert.True(JsonNode.DeepEquals(answer, JsonNode.Parse(GesJson.Write(job))));
    }

    [Fact]
    public async Task Values_and_members_of_a_later_release_survive_a_round_trip()
    {
        JsonObject answer = Import.Answer!;
        answer["status"] = "suspended";
        answer["retry_plan"] = new JsonObject { ["after"] = 30, ["reasons"] = new JsonArray("quota") };

        ShowJobResponse job = await ReadAsync(answer);

        Assert.Equal("suspended", job.Status!.Value.Value);
        Assert.Equal(new JobStatus("suspended"), job.Status);
        Assert.True(job.UnknownMembers.TryGet("retry_plan", out GesValue plan));
        Assert.Equal("""{"after":30,"reasons":["quota"]}""", plan.ToString());
        Assert.True(JsonNode.DeepEquals(answer, JsonNode.Parse(GesJson.Write(job))));
    }

    [Fact]
    public async Task An_unknown_job_is_an_exception_with_code_message_and_operation()
    {
        DocumentedExample unknown = Documentation.Example("management/ShowJob", "an unknown job");
        server.AnswerWith(400, unknown.Answer!.ToJsonString());
        using GesManagementClient ges = Client();

        GesApiException e = await Assert.ThrowsAsync<GesApiException>(() => ges.Jobs.GetAsync("graph", "job"));

        Assert.Equal("GES.8301", e.ErrorCode);
        Assert.Equal("can not find job, jobId is ff808081646e81d40164c5fb414b2b1a1", e.ErrorMessage);
        Assert.Equal("ShowJob failed with HTTP 400: GES.8301 can not find job, jobId is ff808081646e81d40164c5fb414b2b1a1 (request id 0a1b2c3d4e5f)", e.Message);
    }

    private async Task<ShowJobResponse> ReadAsync(JsonObject answer)
    {
        server.AnswerWith(200, answer.ToJsonString());
        using GesManagementClient ges = Client();
        return await ges.Jobs.GetAsync("graph", "ff80808167f09aaa0167f19b35ec0305");
    }

    private GesManagementClient Client() => new(server.Endpoint, TestClient.Project, GesCredential.Token(TestClient.Token));
}
