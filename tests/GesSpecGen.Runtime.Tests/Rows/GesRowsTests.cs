using System.Buffers;
using System.Text;
using System.Text.Json;
using GesSpecGen.Rows;

namespace GesSpecGen.Runtime.Tests.Rows;

public class GesRowsTests
{
    private const string Two = """
        [
          { "id": "Ray", "label": "user", "properties": { "name": ["Ray"], "age": [18], "Zip-code": ["90241", 7] } },
          { "label": "user", "id": "v\u00e9", "properties": { "name": ["V"], "age": [] }, "degree": 9007199254740993 }
        ]
        """;

    [Fact]
    public void Values_come_out_as_they_were_sent()
    {
        GesRows<Vertex> rows = GesRows<Vertex>.Parse(Two);
        Assert.Equal(2, rows.Count);
        Assert.Equal(["Ray", "vé"], rows.Select(static row => row.Id));
        Assert.Equal("Ray", rows[0].Properties.Text("name"));
        Assert.Equal(18, rows[0].Properties.Int64("age"));
        Assert.Equal(["90241", "7"], rows[0].Properties.All("Zip-code").Select(static value => value.GetText() ?? value.ToString()));
        Assert.Equal(9007199254740993, rows[1].Degree.GetInt64());
        Assert.Equal(GesValue.Null, rows[0].Degree);
    }

    [Fact]
    public void What_is_not_there_is_null()
    {
        Vertex row = GesRows<Vertex>.Parse(Two)[1];
        Assert.Null(row.Properties.Int64("age"));
        Assert.Null(row.Properties.Text("none"));
        Assert.Empty(row.Properties.All("none"));
        Vertex empty = GesRows<Vertex>.Parse("""[{"label":null,"properties":null}]""")[0];
        Assert.Null(empty.Id);
        Assert.Null(empty.Label);
        Assert.Empty(empty.Properties);
        Assert.Null(default(Vertex).Id);
        Assert.Empty(default(Vertex).Properties);
    }

    [Fact]
    public void Labels_are_one_string_for_all_rows()
    {
        GesRows<Vertex> rows = GesRows<Vertex>.Parse(Two);
        Assert.Same(rows[0].Label, rows[1].Label);
    }

    [Fact]
    public void What_was_read_is_written_again_without_white_space()
    {
        GesRows<Vertex> rows = GesRows<Vertex>.Parse(Two);
        Assert.Equal(JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(Two)), JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(rows.ToString())));
        Assert.DoesNotContain(": ", rows.ToString(), StringComparison.Ordinal);
        Assert.Equal("[]", GesRows<Vertex>.Empty.ToString());
    }

    [Fact]
    public void A_member_may_come_under_another_name() =>
        Assert.Equal(["a", "b"], GesRows<Vertex>.Parse("""[{"vertexId":"a"},{"id":"b"}]""").Select(static row => row.Id));

    [Fact]
    public void System_Text_Json_reads_and_writes_one_row()
    {
        Vertex row = JsonSerializer.Deserialize<Vertex>("""{ "id": "a", "x": [1, 2] }""");
        Assert.Equal("a", row.Id);
        Assert.Equal("""{"id":"a","x":[1,2]}""", JsonSerializer.Serialize(row));
        Assert.Equal("""{"id":"a","x":[1,2]}""", row.ToString());
    }

    [Fact]
    public void Unknown_members_are_kept()
    {
        GesRows<Vertex> rows = GesRows<Vertex>.Parse("""[{"id":"a","x":[1, 2]},{"id":"b"}]""");
        Assert.True(rows[0].UnknownMembers.TryGet("x", out GesValue value));
        Assert.Equal("[1,2]", value.ToString());
        Assert.Empty(rows[1].UnknownMembers);
    }

    [Fact]
    public void Null_rows_are_skipped_and_of_equal_names_the_last_counts()
    {
        GesRows<Vertex> rows = GesRows<Vertex>.Parse("""[null,{"id":"a","id":"b","properties":{"n":[1],"n":[2],"m":3}},null]""");
        Vertex row = Assert.Single(rows);
        Assert.Equal("b", row.Id);
        Assert.Equal(2, row.Properties.Int64("n"));
        Assert.Equal(["n", "m"], row.Properties.Names);
    }

    [Fact]
    public void Names_with_escapes_are_names_like_others()
    {
        GesRows<Vertex> rows = GesRows<Vertex>.Parse("""[{"\u0069d":"a","properties":{"na\u006de":["x"],"back\\slash":1}},{"id":"b","properties":{"name":["y"],"back\\slash":2}}]""");
        Assert.Equal(["a", "b"], rows.Select(static row => row.Id));
        Assert.Equal(["x", "y"], rows.Select(static row => row.Properties.Text("name")));
        Assert.Equal([1, 2], rows.Select(static row => row.Properties.Int64("back\\slash")));
    }

    [Fact]
    public void Rows_stay_when_the_buffer_they_were_read_from_goes()
    {
        byte[] buffer = Encoding.UTF8.GetBytes(Two);
        GesRows<Vertex> rows = GesJson.Read(buffer, static (ref Utf8JsonReader json) => new GesRows<Vertex>(RowReader.Read(ref json, Type<Vertex>())));
        Array.Clear(buffer);
        Assert.Equal("Ray", rows[0].Id);
    }

    [Fact]
    public void A_text_in_pieces_gives_the_same_rows()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(Two);
        Piece first = new(utf8.AsMemory(0, 70));
        Utf8JsonReader json = new(new ReadOnlySequence<byte>(first, 0, first.Append(utf8.AsMemory(70)), utf8.Length - 70));
        json.Read();
        GesRows<Vertex> rows = new(RowReader.Read(ref json, Type<Vertex>()));
        Assert.Equal(GesRows<Vertex>.Parse(Two).ToString(), rows.ToString());
    }

    [Fact]
    public void Ever_new_property_names_are_read_too()
    {
        string json = "[" + string.Join(",", Enumerable.Range(0, 6000).Select(static i => $$$"""{"properties":{"p{{{i}}}":[{{{i}}}]}}""")) + "]";
        GesRows<Vertex> rows = GesRows<Vertex>.Parse(json);
        Assert.All(Enumerable.Range(0, 6000), i => Assert.Equal(i, rows[i].Properties.Int64($"p{i}")));
        Assert.Equal(json, rows.ToString());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("[{}")]
    [InlineData("[{\"id\":}]")]
    [InlineData("[{\"properties\":[]}]")]
    [InlineData("[{\"properties\":{\"a\":[1}}]")]
    public void What_is_no_list_of_rows_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => GesRows<Vertex>.Parse(json));

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused()
    {
        byte[] utf8 = [.. "[{\"id\":\""u8, 0xC3, 0x28, .. "\"}]"u8];
        Assert.ThrowsAny<JsonException>(() => GesJson.Read(utf8, static (ref Utf8JsonReader json) => RowReader.Read(ref json, Type<Vertex>())));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void An_index_beyond_the_rows_is_refused(int index) => Assert.Throws<ArgumentOutOfRangeException>(() => GesRows<Vertex>.Parse(Two)[index]);

    private static Generated.GesRowType Type<T>()
        where T : struct, Generated.IGesRow<T> => T.RowType;

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        internal Piece(ReadOnlyMemory<byte> memory) => Memory = memory;

        internal Piece Append(ReadOnlyMemory<byte> memory)
        {
            Piece next = new(memory) { RunningIndex = RunningIndex + Memory.Length };
            Next = next;
            return next;
        }
    }
}
