using System.Globalization;
using System.Text;
using GesSpecGen.Generated;

namespace GesSpecGen.Runtime.Tests.TextResults;

public sealed class GesTextResultTests
{
    [Fact]
    public async Task The_header_is_read_first_and_the_rows_follow()
    {
        GesTextResult<Rank> result = await OpenAsync<Rank>("# runtime: 4.411\n# data_total_size: 2\n# ranks:\n121,0.25\nA b,1E-3\n");

        Assert.Equal(["runtime=4.411", "data_total_size=2", "ranks="], result.Header.Select(static entry => $"{entry.Key}={entry.Value}"));
        Assert.Equal([new Rank("121", 0.25), new Rank("A b", 0.001)], await ToListAsync(result));
    }

    [Fact]
    public async Task The_header_may_be_that_of_a_CSV_file() =>
        Assert.Equal(["runtime=0.003784", "sources=48,129"], (await OpenAsync<GesTextRow>("#runtime: 0.003784,\n# sources: 48,129\n1")).Header.Select(static entry => $"{entry.Key}={entry.Value}"));

    [Theory]
    [InlineData("")]
    [InlineData("# runtime: 0.1\n# paths:\n")]
    [InlineData("# runtime: 0.1")]
    public async Task A_result_may_have_no_rows(string text) => Assert.Empty(await ToListAsync(await OpenAsync<GesTextRow>(text)));

    [Fact]
    public async Task A_result_may_have_no_header()
    {
        GesTextResult<GesTextRow> result = await OpenAsync<GesTextRow>("1,2\r\n\r\n3");

        Assert.Empty(result.Header);
        Assert.Equal(["1|2", "3"], (await ToListAsync(result)).Select(static row => string.Join('|', row.Values)));
    }

    [Theory]
    [InlineData("121,7,66", "121|7|66")]
    [InlineData("a,,b,", "a||b|")]
    [InlineData("\"121\",\"66\"", "121|66")]
    [InlineData("\"a,b\",c", "a,b|c")]
    [InlineData("\"a \"\"b\"\"\",c", "a \"b\"|c")]
    [InlineData("\"open,c", "open,c")]
    [InlineData("\"a\"b,c", "ab|c")]
    [InlineData("\"\"", "")]
    [InlineData("\"121\",\"66\",\"[[\"121\",\"25\",\"66\"]]\"", "121|66|[[\"121\",\"25\",\"66\"]]")]
    [InlineData("\"[[1],[2]]\",3", "[[1],[2]]|3")]
    [InlineData("\"[1\",2", "[1|2")]
    public async Task Lines_are_cut_at_their_commas(string line, string values)
    {
        GesTextRow row = Assert.Single(await ToListAsync(await OpenAsync<GesTextRow>("# x:\n" + line)));

        Assert.Equal(values, string.Join('|', row.Values));
    }

    [Theory]
    [InlineData("# r:\n1,2\n3", "Line 3 has 1 values; 'value' would be number 2.")]
    [InlineData("# r:\n\n1,much", "Line 3 has 'much' for 'value', which is no number.")]
    public async Task What_is_not_as_documented_is_said_with_its_line(string text, string message)
    {
        GesTextResult<Rank> result = await OpenAsync<Rank>(text);

        Assert.Equal(message, (await Assert.ThrowsAsync<FormatException>(() => ToListAsync(result))).Message);
    }

    [Theory]
    [InlineData("7", 7L)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void Whole_numbers_are_exact(string text, long number) => Assert.Equal(number, new GesTextFields([text], 1).Int64(0, "n"));

    [Fact]
    public void Whole_numbers_have_a_size() =>
        Assert.Equal("Line 1 has '2147483648' for 'n', which is no whole number of 32 bits.", Assert.Throws<FormatException>(() => new GesTextFields(["2147483648"], 1).Int32(0, "n")).Message);

    [Fact]
    public async Task Numbers_are_read_alike_under_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal([new Rank("1", 0.5)], await ToListAsync(await OpenAsync<Rank>("1,0.5")));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Rows_are_read_once()
    {
        GesTextResult<Rank> result = await OpenAsync<Rank>("1,1");
        await ToListAsync(result);

        await Assert.ThrowsAsync<InvalidOperationException>(() => ToListAsync(result));
    }

    [Fact]
    public async Task Rows_are_read_as_they_are_asked_for()
    {
        using MemoryStream file = new(Encoding.UTF8.GetBytes("# r:\n" + string.Concat(Enumerable.Range(0, 100_000).Select(static i => FormattableString.Invariant($"{i},1\n")))));
        await foreach (Rank row in await GesTextResult<Rank>.OpenAsync(file))
            if (row.Vertex == "10")
                break;

        Assert.InRange(file.Position, 1, file.Length / 10);
    }

    private static Task<GesTextResult<T>> OpenAsync<T>(string text)
        where T : IGesTextRow<T> => GesTextResult<T>.OpenAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static async Task<List<T>> ToListAsync<T>(IAsyncEnumerable<T> items)
    {
        List<T> all = [];
        await foreach (T item in items)
            all.Add(item);
        return all;
    }

    private sealed record Rank(string Vertex, double Value) : IGesTextRow<Rank>
    {
        public static Rank Read(GesTextFields fields) => new(fields.Text(0, "vertex"), fields.Double(1, "value"));
    }
}
