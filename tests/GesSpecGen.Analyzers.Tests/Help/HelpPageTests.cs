using System.Globalization;
using System.Text.RegularExpressions;
using GesSpecGen.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;

namespace GesSpecGen.Analyzers.Tests.Help;

/// <summary>What the help pages show is so.</summary>
public sealed partial class HelpPageTests
{
    [Theory]
    [InlineData("GES0701")]
    [InlineData("GES0702")]
    [InlineData("GES0703")]
    [InlineData("GES0704", "2.2.0")]
    [InlineData("GES0705", "2.4", "2.4.0")]
    [InlineData("GES0706")]
    [InlineData("GES0707")]
    public async Task The_page_shows_the_finding_and_mends_it(string rule, string? engine = null, string? better = null)
    {
        string page = (await File.ReadAllTextAsync(Repository.Path("generator", "help", rule + ".md"))).ReplaceLineEndings("\n");

        Diagnostic found = Assert.Single(await Findings.Of(Caller.Body(Code(page, "wrong")), engine));

        Assert.Equal($"{rule} {Quote().Match(page).Groups[1].Value}", $"{found.Id} {found.GetMessage(CultureInfo.InvariantCulture)}");
        Assert.EndsWith($"/help/{rule}.md", found.Descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.Empty(await Findings.Of(Caller.Body(Code(page, "right")), better ?? engine));
    }

    private static string Code(string page, string mark) => page.Split($"```csharp {mark}\n")[1].Split("\n```")[0];

    [GeneratedRegex("^> (.+)$", RegexOptions.Multiline)]
    private static partial Regex Quote();
}
