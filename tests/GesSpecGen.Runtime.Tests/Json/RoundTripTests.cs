using System.Text.Json.Nodes;
using GesSpecGen.Samples;

namespace GesSpecGen.Runtime.Tests.Json;

public class RoundTripTests
{
    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"text":"a","truth":false,"int":1,"long":2,"float":0.5,"double":1.5,"time":"2018-11-27T21:39:00","day":"2018-11-27"}""")]
    [InlineData("""{"any":{"a":[1,"x",null,true]},"value":"success","object":{"path":"p"},"objects":[{"path":"a"},{},{"path":"b"}]}""")]
    [InlineData("""{"longs":[1,2,3,4,5,6],"rows":[["a"],[],["b","c"]],"map":{"x":1.5,"y":2},"files":{"f":{"path":"p"}}}""")]
    [InlineData("""{"int_text":"5","truth_text":"true","double_text":"0.25","absent":-1,"numbers":[0.5,1]}""")]
    [InlineData("""{"text":null,"truth":null,"object":null,"longs":null,"map":null,"absent":null,"numbers":null}""")]
    [InlineData("""{"absent":7}""")]
    [InlineData("""{"scores":[{"b":0.5},{"a":0.25},{"b":1}],"scored":[{"v":{"path":"p"}}]}""")]
    [InlineData("""{"scores":[],"scored":null}""")]
    [InlineData("""{"objects":[],"longs":[],"map":{}}""")]
    public void What_was_read_is_written_again(string json) => Assert.Equal(json, Read.Again(Read.From<AllKinds>(json)));

    [Fact]
    public void The_documented_answer_of_ShowJob_is_read_and_written_again()
    {
        ShowJobResponse job = Read.From<ShowJobResponse>(Documented.ShowJob);

        Assert.Equal("ff80808167f09aaa0167f19b35ec0305", job.JobId);
        Assert.Equal(JobStatus.Success, job.Status);
        Assert.Equal(new DateTimeOffset(2018, 11, 27, 21, 39, 56, TimeSpan.Zero), job.EndTime);
        Assert.Equal(0, job.JobProgress);
        ImportedFile file = Assert.Single(job.JobDetail!.VertexsetPath!);
        Assert.Equal("ges-ui/auDatas/list_set_vertex.csv", file.Path);
        Assert.Null(file.Log);
        Assert.Equal(Sorted(Documented.ShowJob), Sorted(Read.Again(job)));
    }

    [Fact]
    public void Reading_the_documented_answer_allocates_little_beyond_its_texts()
    {
        byte[] json = System.Text.Encoding.UTF8.GetBytes(Documented.ShowJob);
        ShowJobResponse job = GesJson.Read<ShowJobResponse>(json);
        long before = GC.GetAllocatedBytesForCurrentThread();

        job = GesJson.Read<ShowJobResponse>(json);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 500, 1200);
        Assert.NotNull(job.JobId);
    }

    [Fact]
    public void A_null_member_stays_null_and_is_written_again()
    {
        ImportedFile file = Read.From<ImportedFile>("""{"path":null,"total_lines":null,"failed_lines":-1,"successful_lines":3}""");

        Assert.Null(file.Path);
        Assert.Null(file.TotalLines);
        Assert.Null(file.FailedLines);
        Assert.Equal("""{"path":null,"total_lines":null,"failed_lines":-1,"successful_lines":3}""", Read.Again(file));
    }

    [Fact]
    public void Marks_work_beyond_the_first_32_members()
    {
        const string Json = """{"m30":-1,"m31":null,"m32":null,"m33":-1,"m34":5,"m39":-1,"other":null}""";
        Wide wide = Read.From<Wide>(Json);

        Assert.Equal(5, wide.Values[34]);
        Assert.Equal("other", Assert.Single(wide.UnknownMembers).Key);
        Assert.Equal(Json, Read.Again(wide));
    }

    [Fact]
    public void Objects_that_were_not_read_write_no_null_members() =>
        Assert.Equal("""{"path":"a"}""", Read.Again(new ImportedFile { Path = "a" }));

    [Fact]
    public void An_absent_number_that_the_user_sets_is_written() =>
        Assert.Equal("""{"total_lines":-1}""", Read.Again(new ImportedFile { TotalLines = -1 }));

    [Fact]
    public void Text_beyond_ASCII_is_written_as_it_is() =>
        Assert.Equal("""{"path":"图/é\"<&>"}""", Read.Again(new ImportedFile { Path = "图/é\"<&>" }));

    private static string Sorted(string json)
    {
        static JsonNode? Sort(JsonNode? node) => node switch
        {
            JsonObject o => new JsonObject(o.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => KeyValuePair.Create(m.Key, Sort(m.Value)))),
            JsonArray a => new JsonArray([.. a.Select(Sort)]),
            _ => node?.DeepClone(),
        };
        return Sort(JsonNode.Parse(json))!.ToJsonString();
    }
}
