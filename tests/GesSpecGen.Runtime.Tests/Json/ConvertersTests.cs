using System.Text.Json;
using System.Text.Json.Serialization;
using GesSpecGen.Samples;

namespace GesSpecGen.Runtime.Tests.Json;

public partial class ConvertersTests
{
    private const string Json =
        """{"Title":"t","Job":{"job_id":"7","status":"running","log":null,"new":1},"Counts":{"success":2,"other":1},"Latest":"failed","Any":{"a":1},"None":null}""";

    public static TheoryData<bool> Ways => [false, true];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Emitted_types_live_in_documents_of_the_users_own(bool sourceGenerated)
    {
        Document document = Deserialize(Json, sourceGenerated);

        Assert.Equal("7", document.Job!.JobId);
        Assert.Equal(2, document.Counts![JobStatus.Success]);
        Assert.Equal(JobStatus.Failed, document.Latest);
        Assert.Null(document.None);
        Assert.Equal(Json, sourceGenerated
            ? JsonSerializer.Serialize(document, Context.Default.Document)
            : JsonSerializer.Serialize(document));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void An_error_names_the_place_in_the_document_and_the_member(bool sourceGenerated)
    {
        JsonException error = Assert.ThrowsAny<JsonException>(() => Deserialize("""{"Job":{"job_detail":{"schema_path":[{"total_lines":"x"}]}}}""", sourceGenerated));

        Assert.Equal("$.Job", error.Path);
        Assert.StartsWith("Member 'job_detail.schema_path[0].total_lines': expected a whole number", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Emitted_types_are_read_from_streams_that_come_in_pieces()
    {
        string json = $"[{string.Join(',', Enumerable.Repeat(Documented.ShowJob, 200))}]";
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(json));

        List<ShowJobResponse>? jobs = await JsonSerializer.DeserializeAsync<List<ShowJobResponse>>(stream, new JsonSerializerOptions { DefaultBufferSize = 64 });

        Assert.Equal(200, jobs!.Count);
        Assert.All(jobs, job => Assert.Equal("ges-ui/auDatas/list_set_edge.csv", job.JobDetail!.EdgesetPath![0].Path));
    }

    private static Document Deserialize(string json, bool sourceGenerated) => sourceGenerated
        ? JsonSerializer.Deserialize(json, Context.Default.Document)!
        : JsonSerializer.Deserialize<Document>(json)!;

    internal sealed record Document(
        string? Title, ShowJobResponse? Job, Dictionary<JobStatus, int>? Counts, JobStatus? Latest, GesValue Any, ImportedFile? None);

    [JsonSerializable(typeof(Document))]
    private sealed partial class Context : JsonSerializerContext;
}
