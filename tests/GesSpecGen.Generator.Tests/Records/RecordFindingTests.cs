using System.Text.RegularExpressions;
using GesSpecGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace GesSpecGen.Generator.Tests.Records;

/// <summary>What is told to those whose records cannot be read, and where.</summary>
public sealed partial class RecordFindingTests
{
    public static TheoryData<string> Pages => ["GES0601", "GES0602", "GES0603", "GES0604"];

    [Theory]
    [InlineData("GES0601", "[GesRecord] record «Row»(string Name);")]
    [InlineData("GES0601", "class «Outer» { [GesRecord] partial record Row(string Name); }")]
    [InlineData("GES0602", "[GesRecord] partial record Row(string Name, object «Any»);")]
    [InlineData("GES0602", "[GesRecord] partial record Row(string?[] «Names»);")]
    [InlineData("GES0602", "[GesRecord] partial record Row { public int[,] «Grid» { get; set; } = new int[1, 1]; }")]
    [InlineData("GES0602", "[GesRecord] partial record Row<T>(T «Value»);")]
    [InlineData("GES0603", "[GesRecord] abstract partial record «Row»(string Name);")]
    [InlineData("GES0603", "[GesRecord] static partial class «Row»;")]
    [InlineData("GES0603", "[GesRecord] ref partial struct «Row»;")]
    [InlineData("GES0603", "[GesRecord] file partial record «Row»(string Name);")]
    [InlineData("GES0603", "[GesRecord] partial class «Row» { public Row(int a) { } public Row(long b) { } }")]
    [InlineData("GES0603", "[GesRecord] partial class «Row» { public Row(out int a) => a = 1; }")]
    [InlineData("GES0604", "[GesRecord] partial record Row(string Name, [GesColumn(\"NAME\")] string «Other»);")]
    public void The_finding_stands_at_the_very_name(string rule, string marked)
    {
        string head = "#nullable enable\nusing GesSpecGen;\n";
        string code = head + marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        GeneratorRun run = GeneratorRun.FromCSharp(code);

        Diagnostic found = Assert.Single(run.Findings);
        Assert.Equal(rule, found.Id);
        int start = found.Location.SourceSpan.Start, end = found.Location.SourceSpan.End;
        Assert.Equal(head + marked, code[..start] + "«" + code[start..end] + "»" + code[end..]);
        Assert.Equal(2, found.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Empty(run.Sources);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_help_page_shows_the_finding_and_mends_it(string rule)
    {
        string page = File.ReadAllText(Path.Combine(RepositorySpec.Repository, "generator", "help", rule + ".md")).ReplaceLineEndings("\n");
        GeneratorRun wrong = GeneratorRun.FromCSharp(Code(page, "wrong"));
        GeneratorRun right = GeneratorRun.FromCSharp(Code(page, "right"));

        Diagnostic found = Assert.Single(wrong.Findings);
        Assert.Equal($"{rule} {Quote().Match(page).Groups[1].Value}", $"{found.Id} {found.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
        right.HasNoFindings().Compiles();
    }

    private static string Code(string page, string mark) => "#nullable enable\nusing GesSpecGen;\n" + page.Split($"```csharp {mark}\n")[1].Split("```")[0];

    [GeneratedRegex("^> (.+)$", RegexOptions.Multiline)]
    private static partial Regex Quote();
}
