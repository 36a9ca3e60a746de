using System.Globalization;
using System.Text.Json.Nodes;
using GesSpecGen.Build;

namespace GesSpecGen.Generator.Tests.Reports;

/// <summary>The two forms of a report.</summary>
public sealed class ReportTextTests
{
    private static readonly ReportFinding Finding = new() { Rule = "GES0201", Severity = "error", Line = 9, Column = 26, Message = "Type 'A|B' of \"größe\\/\" is not known" };

    private static readonly SpecReport Report = new()
    {
        Total = new ReportTotal { Operations = 1, Rows = 4, Sources = 1, Lines = 1234, Bytes = 5678, Errors = 1, Findings = 1 },
        Findings = [],
        Files = [new ReportFile { Path = "specs/job/a.yaml", Origin = "own", Plane = "management", Group = "job", Operation = "ShowJob", Rows = 4, Sources = ["Management/Job/ShowJob.g.cs"], Lines = 1234, Bytes = 5678, Findings = [Finding] }],
    };

    [Fact]
    public void Programs_read_JSON()
    {
        string text = ReportJson.Of(Report);
        JsonNode json = JsonNode.Parse(text)!;

        Assert.Equal(1, (int?)json["version"]);
        Assert.Equal((1, 4, 1, 1234, 5678), ((int?)json["total"]!["operations"], (int?)json["total"]!["rows"], (int?)json["total"]!["sources"], (int?)json["total"]!["lines"], (int?)json["total"]!["bytes"]));
        JsonNode file = json["files"]![0]!;
        Assert.Equal(["path", "origin", "plane", "group", "operation", "rows", "sources", "lines", "bytes", "findings"], file.AsObject().Select(static member => member.Key));
        Assert.Equal(("specs/job/a.yaml", "Management/Job/ShowJob.g.cs"), ((string?)file["path"], (string?)file["sources"]![0]));
        Assert.Equal(Finding.Message, (string?)file["findings"]![0]!["message"]);
        Assert.Contains("\"specs/job/a.yaml\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_there_is_left_out()
    {
        SpecReport report = Report with { Findings = [new ReportFinding { Rule = "GES0505", Severity = "error", Message = "x" }], Files = [new ReportFile { Path = "plane.yaml", Origin = "packaged" }] };
        JsonNode json = JsonNode.Parse(ReportJson.Of(report))!;

        Assert.Equal(["rule", "severity", "message"], json["findings"]![0]!.AsObject().Select(static member => member.Key));
        Assert.Equal(["path", "origin", "rows", "sources", "lines", "bytes", "findings"], json["files"]![0]!.AsObject().Select(static member => member.Key));
    }

    [Theory]
    [InlineData("")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void People_read_tables(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(
                """
                # Generated from the spec

                | operations | rows | sources | lines | bytes | errors | warnings |
                |--:|--:|--:|--:|--:|--:|--:|
                | 1 | 4 | 1 | 1,234 | 5,678 | 1 | 0 |

                ## Findings

                - specs/job/a.yaml(9,26): error GES0201: Type 'A\|B' of "größe\/" is not known

                ## Groups

                | group | operations | rows | lines | bytes |
                |--|--|--|--|--|
                | management/job | 1 | 4 | 1,234 | 5,678 |

                ## Files

                | file | origin | operation | rows | lines | bytes | findings |
                |--|--|--|--|--|--|--|
                | specs/job/a.yaml | own | ShowJob | 4 | 1,234 | 5,678 | 1 |

                """.ReplaceLineEndings("\n"),
                ReportText.Of(Report));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("/home/me/project", "/home/me/project/specs/größe und mehr.yaml", "specs/größe und mehr.yaml")]
    [InlineData("/home/me/project/", "/home/me/shared/a#1.yaml", "../shared/a#1.yaml")]
    [InlineData("/home/me/100%", "/home/me/100%/a%20b.yaml", "a%20b.yaml")]
    public void Paths_lead_from_the_project(string folder, string file, string expected) => Assert.Equal(expected, RelativePath.Of(file, folder));
}
