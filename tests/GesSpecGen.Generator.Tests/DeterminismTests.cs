using System.Globalization;
using GesSpecGen.Generator.Tests.Harness;

namespace GesSpecGen.Generator.Tests;

/// <summary>The same spec gives the same bytes, wherever and in whatever order it is read.</summary>
public sealed class DeterminismTests
{
    private static readonly IReadOnlyDictionary<string, string> Expected = GeneratorRun.Run(RepositorySpec.Files).Sources;

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("zh-CN")]
    [InlineData("fi-FI")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    [InlineData("hi-IN")]
    [InlineData("he-IL")]
    [InlineData("sv-SE")]
    public void Under_every_culture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(Expected, GeneratorRun.Run(RepositorySpec.Files).Sources);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void In_the_opposite_order_of_files() => Assert.Equal(Expected, GeneratorRun.Run(RepositorySpec.Files.Reverse()).Sources);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void In_any_order_of_files(int seed)
    {
        SpecText[] files = [.. RepositorySpec.Files];
        new Random(seed).Shuffle(files);

        Assert.Equal(Expected, GeneratorRun.Run(files).Sources);
    }

    [Fact]
    public void With_line_ends_of_windows() => IsTheSame(static text => text.ReplaceLineEndings("\r\n"));

    [Fact]
    public void With_line_ends_of_both_kinds() => IsTheSame(static text => string.Concat(text.Split('\n').Select(static (line, number) => (number == 0 ? "" : number % 3 == 0 ? "\r\n" : "\n") + line)));

    [Fact]
    public void With_a_byte_order_mark() => IsTheSame(static text => "\uFEFF" + text);

    [Fact]
    public void With_paths_of_windows() =>
        Assert.Equal(Expected, GeneratorRun.Run(RepositorySpec.Files.Select(static file => new SpecText(file.Path.Replace('/', '\\'), file.GetText().ToString(), isBundled: true))).Sources);

    [Fact]
    public void In_runs_at_the_same_time() =>
        Assert.All(Enumerable.Range(0, 4).AsParallel().WithDegreeOfParallelism(4).Select(static _ => GeneratorRun.Run(RepositorySpec.Files).Sources).ToList(), static sources => Assert.Equal(Expected, sources));

    [Fact]
    public void Emitted_text_has_unix_line_ends_and_ascii_alone() =>
        Assert.All(Expected.Values, static text => Assert.DoesNotContain(text, static c => c is '\r' or '\t' or > '~'));

    private static void IsTheSame(Func<string, string> change) =>
        Assert.Equal(Expected, GeneratorRun.Run(RepositorySpec.Files.Select(file => new SpecText(file.Path, change(file.GetText().ToString()), isBundled: true))).Sources);
}
