using GesSpecGen.Core;
using GesSpecGen.Core.Binding;
using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Reading;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Build;

/// <summary>Goes the generator's way, over all files at once.</summary>
internal static class ReportBuilder
{
    public static SpecReport Build(IReadOnlyList<SpecInput> inputs, ProjectChoice choice)
    {
        (Settings settings, EquatableArray<Finding> wrongSettings) = SettingsCheck.Run(choice.Namespace, choice.Visibility?.ToLowerInvariant(), choice.BundledSpec);
        (Levels levels, EquatableArray<Finding> wrongLevels) = LevelsParser.Parse(choice.Severity);
        SpecFile[] read = [.. inputs.Select(Read)];
        SpecSet spec = SpecSet.Of(read);
        EmittedSpec emitted = EmittedSpec.Of(spec, settings);
        ILookup<string, ReportFinding> findings = wrongSettings.Concat(wrongLevels).Concat(emitted.Findings)
            .OrderBy(static finding => finding.Place.Start).ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal)
            .Where(finding => levels.Of(finding.Rule) != Level.None)
            .ToLookup(static finding => finding.Path, finding => Describe(finding, levels), StringComparer.Ordinal);
        Dictionary<string, int> rows = read.GroupBy(static file => file.Path, StringComparer.Ordinal)
            .ToDictionary(static same => same.Key, static same => FileRows.Written(same.First()).Count(), StringComparer.Ordinal);
        ReportFile[] files =
        [
            .. spec.Files.GroupBy(static file => file.Path, StringComparer.Ordinal).Select(static same => same.First())
                .Select(file => Describe(file, rows[file.Path], emitted, [.. findings[file.Path]]))
                .Where(static file => file.Origin == "own" || file.Sources.Length > 0 || file.Findings.Length > 0)
                .OrderBy(static file => file.Path, StringComparer.Ordinal),
        ];
        return new SpecReport { Total = ReportTotal.Of(files, findings[""]), Findings = [.. findings[""]], Files = files };
    }

    private static SpecFile Read(SpecInput input) =>
        SpecFileReader.Read(input.Path, input.LogicalPath, input.IsPackaged, input.IsPackaged ? PackagedText.WithoutExamples(input.Text) : input.Text);

    private static ReportFile Describe(SpecFile file, int rows, EmittedSpec emitted, ReportFinding[] findings)
    {
        EmittedSource[] sources = [.. emitted.Sources[file.Path]];
        return new ReportFile
        {
            Path = file.Path,
            Origin = file.IsBundled ? "packaged" : "own",
            Plane = file.PlaneName,
            Group = file.Operation is null ? null : file.GroupName,
            Operation = emitted.Operations.Contains(file.Path) ? file.Operation!.Name.Text : null,
            Rows = rows,
            Sources = [.. sources.Select(static source => source.Name)],
            Lines = sources.Sum(static source => source.Lines),
            Bytes = sources.Sum(static source => source.Bytes),
            Findings = findings,
        };
    }

    private static ReportFinding Describe(Finding finding, Levels levels) => new()
    {
        Rule = finding.Rule.Id,
        Severity = levels.Of(finding.Rule).ToString().ToLowerInvariant(),
        Line = finding.Path.Length == 0 ? 0 : finding.Place.Line + 1,
        Column = finding.Path.Length == 0 ? 0 : finding.Place.Column + 1,
        Message = finding.Message,
    };
}
