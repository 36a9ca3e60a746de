using GesSpecGen.Core.Binding;
using GesSpecGen.Core.Reading;
using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator;

namespace GesSpecGen.Tool.Lint;

/// <summary>Reads and checks files. Each folder of specs is checked as a whole, whatever part of it was asked for.</summary>
internal static class Linter
{
    public static LintResult Run(SpecInputs inputs)
    {
        List<SpecFile> own = [.. inputs.Read.Select(static path => SpecFileReader.Read(path, SpecInputs.LogicalPath(path), isBundled: false, File.ReadAllText(path)))];
        SpecSet spec = SpecSet.Of(own.Concat(Packaged(own)));
        return new LintResult(inputs.Asked.Count, [.. SpecCheck.Findings(spec).Where(finding => inputs.Asked.Contains(finding.Path))]);
    }

    // A build adds a consumer's own files to the packaged plane, unless they bring a plane.yaml.
    private static IEnumerable<SpecFile> Packaged(List<SpecFile> own)
    {
        HashSet<string?> open = [.. own.Select(static file => file.PlaneName)];
        open.ExceptWith(own.Where(static file => SpecPath.Of(file.LogicalPath).FileName == SpecPath.PlaneFile).Select(static file => file.PlaneName));
        return PackagedSpec.Texts
            .Select(static text => SpecFileReader.Read("packaged/" + text.Key, text.Key, isBundled: true, text.Value))
            .Where(file => open.Contains(file.PlaneName));
    }
}
