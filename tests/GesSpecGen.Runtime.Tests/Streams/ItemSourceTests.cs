using System.Text;
using System.Text.Json;
using GesSpecGen.Streams;

namespace GesSpecGen.Runtime.Tests.Streams;

public class ItemSourceTests
{
    private const string Answer = """
        { "errorCode": "", "other": { "vertices": [1] }, "data": { "skip": [[]], "vertices": [ {"id":"a"} , {"id":"b","x":[1,[2]]},
        null, "text", 5 ], "total": 5 }, "last": true }
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(1000)]
    public async Task Items_and_envelope_are_the_same_whatever_the_pieces_are(int piece)
    {
        (List<string> items, string envelope) = await ReadAsync(Answer, "data.vertices", piece);
        Assert.Equal(["{\"id\":\"a\"}", "{\"id\":\"b\",\"x\":[1,[2]]}", "null", "\"text\"", "5"], items);
        Assert.Equal(
            """{"errorCode":"","other":{"vertices":[1]},"data":{"skip":[[]],"vertices":[],"total":5},"last":true}""",
            GesValue.Parse(envelope).ToString());
    }

    [Theory]
    [InlineData("""{"data":null}""")]
    [InlineData("""{"data":{"vertices":null}}""")]
    [InlineData("""{"data":{"vertices":{}}}""")]
    [InlineData("""{"vertices":[1],"x":{"data":{"vertices":[1]}}}""")]
    [InlineData("""{"data":{"vertices":[]}}""")]
    public async Task Where_the_path_leads_to_no_array_there_are_no_items(string json)
    {
        (List<string> items, string envelope) = await ReadAsync(json, "data.vertices", 3);
        Assert.Empty(items);
        Assert.Equal(json, envelope);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(1000)]
    public async Task The_path_goes_on_in_each_object_of_a_list(int piece)
    {
        const string Rows = """{"results":[{"columns":["a"],"data":[1,2]},{"data":[]},{"x":{"data":[9]},"data":[3]},[{"data":[9]}]],"data":[9],"errors":[]}""";
        (List<string> items, string envelope) = await ReadAsync(Rows, "results.data", piece);
        Assert.Equal(["1", "2", "3"], items);
        Assert.Equal("""{"results":[{"columns":["a"],"data":[]},{"data":[]},{"x":{"data":[9]},"data":[]},[{"data":[9]}]],"data":[9],"errors":[]}""", envelope);
    }

    [Fact]
    public async Task What_stands_before_the_items_is_known_when_they_come()
    {
        const string Rows = """{"results":[{"columns":["a"],"data":[1,2]},{"columns":["b"],"data":[3]}]}""";
        using ItemSource source = new(new BodyReader(new PieceStream(Encoding.UTF8.GetBytes(Rows), 1000), default), "results.data", 1000);
        Assert.True(await source.NextAsync());
        Assert.Equal("""{"results":[{"columns":["a"],"data":[]""", Encoding.UTF8.GetString(source.Envelope));
        Assert.True(await source.NextAsync());
        Assert.Equal("""{"results":[{"columns":["a"],"data":[]},{"columns":["b"],"data":[]""", Encoding.UTF8.GetString(source.Envelope));
        Assert.False(await source.NextAsync());
    }

    [Fact]
    public async Task A_byte_order_mark_is_skipped()
    {
        (List<string> items, string envelope) = await ReadAsync("\uFEFF[1]".Replace("[1]", "{\"a\":[1]}", StringComparison.Ordinal), "a", 2);
        Assert.Equal(["1"], items);
        Assert.Equal("{\"a\":[]}", envelope);
    }

    [Theory]
    [InlineData("""{"a":[{"id":1},{"id":""", 1, 21)]
    [InlineData("""{"a":[1,2""", 1, 9)]
    [InlineData("""{"a":[1]""", 1, 8)]
    [InlineData("""{"a":[1,}""", 1, 8)]
    [InlineData("""{"a":[1,2,3,4,!]}""", 4, 14)]
    [InlineData("<html>", 0, 0)]
    [InlineData("", 0, 0)]
    public async Task What_breaks_after_some_items_is_told_behind_them(string json, int before, long position)
    {
        using ItemSource source = new(new BodyReader(new PieceStream(Encoding.UTF8.GetBytes(json), 4), default), "a", 1000);
        List<string> items = [];
        BrokenStreamException error = await Assert.ThrowsAsync<BrokenStreamException>(async () =>
        {
            while (await source.NextAsync())
                items.AddRange(GesValue.Parse(Encoding.UTF8.GetString(source.Items)).GetList()!.Select(static item => item.ToString()));
        });
        Assert.Equal(before, items.Count);
        Assert.Equal(position, error.Position);
    }

    [Fact]
    public async Task An_item_or_an_envelope_beyond_the_limit_is_refused()
    {
        string large = new('x', 300);
        await Assert.ThrowsAsync<StreamTooLargeException>(() => ReadAsync($$"""{"a":["{{large}}"]}""", "a", 10, most: 100));
        await Assert.ThrowsAsync<StreamTooLargeException>(() => ReadAsync($$"""{"b":"{{large}}","a":[]}""", "a", 10, most: 100));
        (List<string> items, _) = await ReadAsync($$"""{"a":[{{string.Join(",", Enumerable.Repeat("\"0123456789\"", 100))}}]}""", "a", 10, most: 100);
        Assert.Equal(100, items.Count);
    }

    private static async Task<(List<string> Items, string Envelope)> ReadAsync(string json, string path, int piece, int most = 1_000_000)
    {
        using ItemSource source = new(new BodyReader(new PieceStream(Encoding.UTF8.GetBytes(json), piece), default), path, most);
        List<string> items = [];
        while (await source.NextAsync())
            items.AddRange(GesValue.Parse(Encoding.UTF8.GetString(source.Items)).GetList()!.Select(static item => item.ToString()));
        return (items, Encoding.UTF8.GetString(source.Envelope));
    }

    /// <summary>Gives at most so many bytes at once.</summary>
    private sealed class PieceStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }
}
