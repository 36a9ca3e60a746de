using GesSpecGen.Core.Binding;
using GesSpecGen.Core.Reading;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Tool.Lint;

/// <summary>Reads and checks files. Each folder of specs is checked as a whole, whatever part of it was asked for.</summary>
internal static class Linter
{
    public static LintResult Run(SpecInputs inputs)
    {
        SpecSet spec = SpecSet.Of(inputs.Read.Select(static path =>
            SpecFileReader.Read(path, SpecInputs.LogicalPath(path), isBundled: false, File.ReadAllText(path))));
        return new LintResult(inputs.Asked.Count, [.. SpecCheck.Findings(spec).Where(finding => inputs.Asked.Contains(finding.Path))]);
    }
}
