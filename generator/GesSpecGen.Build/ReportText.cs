using System.Globalization;
using System.Text;

namespace GesSpecGen.Build;

/// <summary>The report for people: Markdown.</summary>
internal static class ReportText
{
    public static string Of(SpecReport report)
    {
        StringBuilder text = new();
        Line(text, "# Generated from the spec");
        Line(text, $"""

            | operations | rows | sources | lines | bytes | errors | warnings |
            |--:|--:|--:|--:|--:|--:|--:|
            | {Number(report.Total.Operations)} | {Number(report.Total.Rows)} | {Number(report.Total.Sources)} | {Number(report.Total.Lines)} | {Number(report.Total.Bytes)} | {Number(report.Total.Errors)} | {Number(report.Total.Warnings)} |
            """);
        AddFindings(text, report);
        AddGroups(text, report);
        AddFiles(text, report);
        return text.ToString();
    }

    private static void AddFindings(StringBuilder text, SpecReport report)
    {
        string[] lines =
        [
            .. report.Findings.Select(static finding => $"- {finding.Severity} {finding.Rule}: {Shown(finding.Message)}"),
            .. report.Files.SelectMany(static file => file.Findings.Select(finding => $"- {file.Path}({finding.Line},{finding.Column}): {finding.Severity} {finding.Rule}: {Shown(finding.Message)}")),
        ];
        if (lines.Length == 0)
            return;
        Line(text, "\n## Findings\n");
        foreach (string line in lines)
            Line(text, line);
    }

    private static void AddGroups(StringBuilder text, SpecReport report) => AddTable(
        text,
        "Groups",
        ["group", "operations", "rows", "lines", "bytes"],
        report.Files.Where(static file => file.Operation is not null).GroupBy(static file => $"{file.Plane}/{file.Group}", StringComparer.Ordinal).OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => (string[])[group.Key, Number(group.Count()), Number(group.Sum(static file => file.Rows)), Number(group.Sum(static file => file.Lines)), Number(group.Sum(static file => file.Bytes))]));

    private static void AddFiles(StringBuilder text, SpecReport report) => AddTable(
        text,
        "Files",
        ["file", "origin", "operation", "rows", "lines", "bytes", "findings"],
        report.Files.Select(static file => (string[])[file.Path, file.Origin, file.Operation ?? "", Number(file.Rows), Number(file.Lines), Number(file.Bytes), Number(file.Findings.Length)]));

    private static void AddTable(StringBuilder text, string title, string[] columns, IEnumerable<string[]> rows)
    {
        Line(text, $"\n## {title}\n");
        Line(text, $"| {string.Join(" | ", columns)} |");
        Line(text, $"|{string.Concat(columns.Select(static _ => "--|"))}");
        foreach (string[] row in rows)
            Line(text, $"| {string.Join(" | ", row.Select(Shown))} |");
    }

    private static void Line(StringBuilder text, string line) => text.Append(line.Replace("\r\n", "\n")).Append('\n');

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    // What stands in a cell does not end it, and is no markup.
    private static string Shown(string words) => words.Replace("|", "\\|").Replace("<", "&lt;").Replace("*", "\\*");
}
