using System.Text;
using GesSpecGen.Build;
using GesSpecGen.Generator.Tests.Harness;

namespace GesSpecGen.Generator.Tests.Reports;

/// <summary>The report says what the generator does, and the same on every machine.</summary>
public sealed class SpecReportTests
{
    private static readonly SpecInput Plane = new("management/plane.yaml", "management/plane.yaml", IsPackaged: true, Specs.Plane);
    private static readonly SpecInput Job = new("management/job/show-job.yaml", "management/job/show-job.yaml", IsPackaged: true, Specs.ShowJob);
    private static readonly SpecInput Own = new("specs/management/graph/show-graph.yaml", "management/graph/show-graph.yaml", IsPackaged: false, Specs.Operation("ShowGraph", "query: { limit: { type: Strnig } }\ntypes: { Never: { members: { id: { type: String } } } }"));

    [Theory]
    [InlineData("*/*/*")]
    [InlineData("management")]
    [InlineData("memory/vertex,persistent/transaction")]
    [InlineData("none")]
    public void Sources_lines_and_bytes_are_those_of_the_generator(string selection)
    {
        IReadOnlyDictionary<string, string> sources = GeneratorRun.Run(RepositorySpec.Files, ("GesBundledSpecList", selection)).Sources;

        SpecReport report = Report(selection, [.. RepositorySpec.Files.Select(static file => new SpecInput(file.Path, file.Path, file.IsBundled, file.GetText().ToString()))]);

        Assert.Equal(sources.Keys.Order(StringComparer.Ordinal), report.Files.SelectMany(static file => file.Sources).Order(StringComparer.Ordinal));
        Assert.Equal(sources.Values.Sum(static code => code.Count(static letter => letter == '\n')), report.Total.Lines);
        Assert.Equal(sources.Values.Sum(Encoding.UTF8.GetByteCount), report.Total.Bytes);
        Assert.Equal(sources.Keys.Count(static name => name.Count(static letter => letter == '/') == 2), report.Total.Operations);
        Assert.Equal(0, report.Total.Findings);
    }

    [Fact]
    public void Each_file_has_its_operation_its_rows_and_what_is_found_in_it()
    {
        SpecReport report = Report("management/job", Plane, Job, Own);

        Assert.Equal(
            ["management/job/show-job.yaml packaged ShowJob 3 0", "management/plane.yaml packaged  2 0", "specs/management/graph/show-graph.yaml own ShowGraph 4 2"],
            report.Files.Select(static file => $"{file.Path} {file.Origin} {file.Operation} {file.Rows} {file.Findings.Length}"));
        Assert.Equal((2, 9, 3, 1, 1), (report.Total.Operations, report.Total.Rows, report.Total.Sources, report.Total.Errors, report.Total.Warnings));
        Assert.Equal(
            ["GES0201 error 8,25 Type 'Strnig' of 'limit' is not known; did you mean 'String'?", "GES0206 warning 9,10 Type 'Never' is not used in this file; remove it, or move it to types.yaml if other pages need it"],
            report.Files[2].Findings.Select(static finding => $"{finding.Rule} {finding.Severity} {finding.Line},{finding.Column} {finding.Message}"));
    }

    [Fact]
    public void What_is_found_is_what_the_generator_finds()
    {
        GeneratorRun run = GeneratorRun.Run([new SpecText(Plane.Path, Plane.Text), new SpecText(Own.Path, Own.Text)], ("GesNamespace", "1"), ("GesBundledSpecList", "none"));

        SpecReport report = SpecReport.Of([Plane with { IsPackaged = false }, Own], new ProjectChoice("1", null, "none", null));

        Assert.Equal(
            run.Findings.Select(static finding => $"{finding.Id} {finding.GetMessage(null)}").Order(StringComparer.Ordinal),
            report.Files.SelectMany(static file => file.Findings).Concat(report.Findings).Select(static finding => $"{finding.Rule} {finding.Message}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Findings_have_the_severity_that_the_project_chose()
    {
        SpecReport report = SpecReport.Of([Plane, Own], new ProjectChoice(null, null, "none", "GES0201=suggestion,GES0206=none,GES1=none"));

        Assert.Equal(["GES0201 suggestion"], report.Files.SelectMany(static file => file.Findings).Select(static finding => $"{finding.Rule} {finding.Severity}"));
        Assert.Equal(["GES0509 warning 0"], report.Findings.Select(static finding => $"{finding.Rule} {finding.Severity} {finding.Line}"));
        Assert.Equal((0, 1, 2), (report.Total.Errors, report.Total.Warnings, report.Total.Findings));
    }

    [Fact]
    public void A_packaged_file_that_becomes_nothing_is_not_listed() =>
        Assert.Equal([Own.Path, Plane.Path], Report("none", Plane, Job, Own).Files.Select(static file => file.Path).OrderDescending(StringComparer.Ordinal));

    [Fact]
    public void The_order_of_the_files_does_not_matter() =>
        Assert.Equal(ReportJson.Of(Report("all", Plane, Job, Own)), ReportJson.Of(Report("all", Own, Job, Plane)));

    [Fact]
    public void A_file_that_is_listed_twice_is_told_of_once()
    {
        SpecReport report = Report("none", Plane, Own, Own);

        Assert.Equal("GES0506", Assert.Single(Assert.Single(report.Files).Findings).Rule);
    }

    private static SpecReport Report(string selection, params SpecInput[] files) => SpecReport.Of(files, new ProjectChoice(null, null, selection, null));
}
