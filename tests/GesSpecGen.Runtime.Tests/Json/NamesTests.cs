using System.Buffers;
using System.Text;
using System.Text.Json;
using GesSpecGen.Samples;

namespace GesSpecGen.Runtime.Tests.Json;

public class NamesTests
{
    [Theory]
    [InlineData("""{"path":"a","log":"b","cause":"c"}""")]
    [InlineData("""{"cause":"c","log":"b","path":"a"}""")]
    [InlineData("""{"log":"b","cause":"c","path":"a"}""")]
    [InlineData("""{"\u0070ath":"a","l\u006fg":"b","caus\u0065":"c"}""")]
    public void Members_are_found_in_any_order_and_spelling_again_and_again(string json)
    {
        for (int i = 0; i < 3; i++)
        {
            ImportedFile file = Read.From<ImportedFile>(json);
            Assert.Equal(("a", "b", "c"), (file.Path, file.Log, file.Cause));
        }
    }

    [Theory]
    [InlineData("""{"path|log":1}""", "path|log")]
    [InlineData("""{"pat":1}""", "pat")]
    [InlineData("""{"pathlog":1}""", "pathlog")]
    [InlineData("""{"Path":1}""", "Path")]
    [InlineData("""{"":1}""", "")]
    [InlineData("""{"path\u007clog":1}""", "path|log")]
    public void A_name_that_only_resembles_a_documented_one_is_unknown(string json, string name)
    {
        ImportedFile file = Read.From<ImportedFile>(json);

        Assert.Null(file.Path);
        Assert.True(file.UnknownMembers.TryGet(name, out GesValue value));
        Assert.Equal(1, value.GetInt64());
    }

    [Fact]
    public void Of_equal_names_the_last_counts() =>
        Assert.Equal("b", Read.From<ImportedFile>("""{"path":"a","log":"x","path":"b"}""").Path);

    [Fact]
    public void A_member_that_came_under_another_name_is_written_again_under_it()
    {
        ShowJobResponse job = Read.From<ShowJobResponse>("""{"jobId":"7","status":"running"}""");

        Assert.Equal("7", job.JobId);
        Assert.Equal("""{"jobId":"7","status":"running"}""", Read.Again(job));
    }

    [Fact]
    public void A_member_that_the_user_sets_has_its_documented_name() =>
        Assert.Equal("""{"job_id":"7"}""", Read.Again(new ShowJobResponse { JobId = "7" }));

    [Theory]
    [InlineData("""{"one":1,"two":2}""", """{"one":1,"two":2}""")]
    [InlineData("""{"eins":1,"zwei":2}""", """{"eins":1,"zwei":2}""")]
    [InlineData("""{"zwei":2,"one":1}""", """{"one":1,"zwei":2}""")]
    [InlineData("""{"deux":-1}""", """{"deux":-1}""")]
    [InlineData("""{"two":-1,"one":-1}""", """{"one":-1,"two":-1}""")]
    [InlineData("""{"deux":3,"two":null}""", """{"deux":3}""")]
    [InlineData("""{"zwei":null}""", """{"zwei":null}""")]
    public void Each_of_several_names_of_a_member_is_remembered(string json, string written) => Assert.Equal(written, Read.Again(Read.From<Renamed>(json)));

    [Fact]
    public void What_an_older_generator_emitted_writes_documented_names() =>
        Assert.Equal("""{"one":1}""", Read.Again(Read.From<RenamedBefore>("""{"eins":1}""")));

    [Fact]
    public void An_alias_that_is_null_is_written_again_under_its_alias() =>
        Assert.Equal("""{"status":"running","jobId":null}""", Read.Again(Read.From<ShowJobResponse>("""{"jobId":null,"status":"running"}""")));

    [Fact]
    public void A_reader_over_scattered_bytes_finds_the_same()
    {
        Utf8JsonReader json = new(Scattered(Documented.ShowJob));
        json.Read();

        ShowJobResponse job = ShowJobResponse.Read(ref json);

        Assert.Equal(Read.Again(Read.From<ShowJobResponse>(Documented.ShowJob)), Read.Again(job));
    }

    [Fact]
    public void Unknown_members_over_scattered_bytes_are_kept()
    {
        Utf8JsonReader json = new(Scattered("""{"other":{"a":[1.50,"x\n"],"b":true},"total_lines":"12"}"""));
        json.Read();

        ImportedFile file = ImportedFile.Read(ref json);

        Assert.Equal("""{"total_lines":12,"other":{"a":[1.50,"x\n"],"b":true}}""", Read.Again(file));
    }

    [Fact]
    public void A_reader_that_waits_for_more_bytes_is_an_error_and_no_endless_loop() =>
        Assert.Throws<JsonException>(() =>
        {
            Utf8JsonReader json = new("""{"path":"a","""u8, isFinalBlock: false, state: default);
            json.Read();
            ImportedFile.Read(ref json);
        });

    private static ReadOnlySequence<byte> Scattered(string json)
    {
        Piece? first = null;
        Piece? last = null;
        foreach (byte one in Encoding.UTF8.GetBytes(json))
        {
            last = new Piece(one, last);
            first ??= last;
        }

        return new ReadOnlySequence<byte>(first!, 0, last!, 1);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        internal Piece(byte one, Piece? before)
        {
            Memory = new[] { one };
            if (before is null)
                return;
            RunningIndex = before.RunningIndex + 1;
            before.Next = this;
        }
    }
}
