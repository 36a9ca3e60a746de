using System.Text;
using GesSpecGen.Generated;
using GesSpecGen.Persistent;

namespace GesSpecGen.Contract.Tests.Oddities;

/// <summary>ges_03_0528: what algorithms of the HyG engine give as text.</summary>
public class TextResultPageTests
{
    [Fact]
    public async Task Ges_03_0528_a_line_has_an_ID_and_a_number()
    {
        GesTextResult<BetweennessTextRow> result = await OpenAsync<BetweennessTextRow>("# runtime: 0.207\n# data_total_size: 2\n# data_return_size: 2\n# data_offset: 0\n# betweenness:\n121,0.5\n7,1E-3\n");

        Assert.Equal("0.207", result.Header["runtime"]);
        Assert.Equal([("121", 0.5), ("7", 0.001)], (await AllAsync(result)).Select(static row => (row.VertexId, row.Betweenness)));
    }

    [Fact]
    public async Task Ges_03_0528_a_line_is_a_path_of_any_length()
    {
        GesTextResult<AllShortestPathsTextRow> result = await OpenAsync<AllShortestPathsTextRow>("# runtime: 0.207\n# source: 121\n# target: 66\n# paths_number: 2\n# paths:\n121,7,66\n121,66\n");

        Assert.Equal(["121 7 66", "121 66"], (await AllAsync(result)).Select(static row => string.Join(' ', row.Vertices)));
    }

    [Fact]
    public async Task Ges_03_0528_quotes_inside_of_quotes_are_not_doubled()
    {
        GesTextResult<GesTextRow> result = await OpenAsync<GesTextRow>("# paths_number: 20\n# batch_paths:\n\"121\",\"66\",\"[[\"121\",\"25\",\"66\"]]\"\n");

        Assert.Equal(["121", "66", "[[\"121\",\"25\",\"66\"]]"], Assert.Single(await AllAsync(result)).Values);
    }

    private static Task<GesTextResult<T>> OpenAsync<T>(string text)
        where T : IGesTextRow<T> => GesTextResult<T>.OpenAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static async Task<List<T>> AllAsync<T>(GesTextResult<T> result)
        where T : IGesTextRow<T>
    {
        List<T> all = [];
        await foreach (T row in result)
            all.Add(row);
        return all;
    }
}
