using System.Text;
using System.Text.Json;
using GesSpecGen.Samples;

namespace GesSpecGen.Runtime.Tests.Json;

public class ErrorsTests
{
    [Theory]
    [InlineData("""{"job_progress":"secret"}""", "Member 'job_progress': expected a number, found a text that is none.")]
    [InlineData("""{"job_progress":{}}""", "Member 'job_progress': expected a number, found an object.")]
    [InlineData("""{"job_detail":{"schema_path":[{},{"total_lines":"secret"}]}}""", "Member 'job_detail.schema_path[1].total_lines': expected a whole number, found a text that is none.")]
    [InlineData("""{"other":[[{"a":1}]],"job_detail":[]}""", "Member 'job_detail': expected an object, found a list.")]
    [InlineData("""{"job_detail":{"schema_path":[{},7]}}""", "Member 'job_detail.schema_path[1]': expected an object, found a number.")]
    public void An_error_names_the_member_and_never_shows_the_value(string json, string message) =>
        Assert.Equal(message, Read.Error<ShowJobResponse>(json));

    [Fact]
    public void An_error_in_a_map_names_its_key_on_one_short_line()
    {
        string message = Read.Error<AllKinds>("""{"map":{"a\n""" + new string('x', 100) + "\":true}}");

        Assert.StartsWith("Member 'map.a xxx", message, StringComparison.Ordinal);
        Assert.InRange(message.Length, 60, 140);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("\"x\"")]
    public void A_document_that_is_no_object_is_an_error(string json) =>
        Assert.StartsWith("Expected an object, found ", Read.Error<ShowJobResponse>(json), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"path":"a"}x""")]
    [InlineData("""{"path":"a"}{}""")]
    [InlineData("""{"path":"a",}""")]
    [InlineData("""{"path":"a" "log":"b"}""")]
    [InlineData("""{"other":[1,}""")]
    [InlineData("<html>")]
    public void Malformed_JSON_is_an_error(string json) => Assert.NotEmpty(Read.Error<ImportedFile>(json));

    [Fact]
    public void White_space_and_a_byte_order_mark_are_no_error() =>
        Assert.Equal("a", Read.From<ImportedFile>("\uFEFF \r\n{\"path\":\"a\"}\n ").Path);

    [Fact]
    public void Depth_is_bounded()
    {
        string json = string.Concat("""{"other":""", new string('[', 64), new string(']', 64), "}");

        Assert.NotEmpty(Read.Error<ImportedFile>(json));
    }

    [Theory]
    [InlineData("path")]
    [InlineData("other")]
    public void Bytes_that_are_not_UTF8_are_an_error(string name)
    {
        byte[] json = [.. Encoding.UTF8.GetBytes($"{{\"{name}\":\"a"), 0xC3, 0x28, .. "\"}"u8];

        JsonException error = Assert.ThrowsAny<JsonException>(() => GesJson.Read<ImportedFile>(json));

        Assert.NotEmpty(error.Message);
    }

    [Fact]
    public void A_direct_reader_knows_the_position()
    {
        JsonException error = Assert.ThrowsAny<JsonException>(() =>
        {
            Utf8JsonReader json = new("""{"path":[]}"""u8);
            json.Read();
            ImportedFile.Read(ref json);
        });

        Assert.Equal("Expected a text, found a list, at byte 8.", error.Message);
    }
}
