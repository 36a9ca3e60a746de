using System.Globalization;
using GesSpecGen.Generator.Tests.Harness;

namespace GesSpecGen.Generator.Tests;

/// <summary>The same spec gives the same bytes, wherever and in whatever order it is read.</summary>
public sealed class DeterminismTests
{
    private static readonly IReadOnlyDictionary<string, string> Expected = GeneratorRun.Run(RepositorySpec.Files).Sources;

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("zh-CN")]
    [InlineData("fi-FI")]
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
    public void In_every_order_of_files() => Assert.Equal(Expected, GeneratorRun.Run(RepositorySpec.Files.Reverse()).Sources);

    [Fact]
    public void With_line_ends_of_windows() =>
        Assert.Equal(Expected, GeneratorRun.Run(RepositorySpec.Files.Select(static file => new SpecText(file.Path, file.GetText().ToString().ReplaceLineEndings("\r\n"), isBundled: true))).Sources);

    [Fact]
    public void With_paths_of_windows() =>
        Assert.Equal(Expected, GeneratorRun.Run(RepositorySpec.Files.Select(static file => new SpecText(file.Path.Replace('/', '\\'), file.GetText().ToString(), isBundled: true))).Sources);

    [Fact]
    public void Emitted_text_has_unix_line_ends_and_ascii_alone() =>
        Assert.All(Expected.Values, static text => Assert.DoesNotContain(text, static c => c is '\r' or '\t' or > '~'));
}
