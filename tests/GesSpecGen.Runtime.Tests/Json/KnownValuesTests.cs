using System.Text.Json;
using GesSpecGen.Generated;
using GesSpecGen.Samples;

namespace GesSpecGen.Runtime.Tests.Json;

public class KnownValuesTests
{
    [Theory]
    [InlineData("\"success\"", "success")]
    [InlineData("\"pending\"", "pending")]
    [InlineData("\"succ\\u0065ss\"", "success")]
    [InlineData("\"partiallyFailed\"", "partiallyFailed")]
    [InlineData("200", "200")]
    [InlineData("true", "true")]
    [InlineData("\"\"", "")]
    public void Known_and_unknown_texts_are_kept(string json, string expected)
    {
        JobStatus? status = Read.Member("value", json).Value;

        Assert.Equal(expected, status?.Value);
        Assert.Equal(new JobStatus(expected), status);
    }

    [Fact]
    public void A_known_text_costs_no_allocation()
    {
        ReadPending();
        long before = GC.GetAllocatedBytesForCurrentThread();

        ReadPending();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void The_default_value_is_an_empty_text() => Assert.Equal("", default(JobStatus).ToString());

    private static readonly GesValueConverter<JobStatus> Converter = new();

    private static JobStatus ReadPending()
    {
        Utf8JsonReader json = new("\"pending\""u8);
        json.Read();
        return Converter.Read(ref json, typeof(JobStatus), JsonSerializerOptions.Default);
    }
}
