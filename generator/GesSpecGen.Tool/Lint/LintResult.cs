using GesSpecGen.Core.Findings;

namespace GesSpecGen.Tool.Lint;

internal sealed record LintResult(int Files, IReadOnlyList<Finding> Findings)
{
    public int Errors => Findings.Count(static finding => finding.Rule.Severity == Severity.Error);

    public int Warnings => Findings.Count - Errors;

    public string Summary => Files == 0
        ? "No spec files: nothing ends in .yaml or .yml."
        : $"{Counted(Files, "file")}, {Counted(Errors, "error")}, {Counted(Warnings, "warning")}";

    private static string Counted(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
