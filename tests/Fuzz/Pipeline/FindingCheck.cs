using GesSpecGen.Core.Findings;
using GesSpecGen.Fuzz.Inputs;

namespace GesSpecGen.Fuzz.Pipeline;

/// <summary>A finding is one short line, and points into its file.</summary>
internal static class FindingCheck
{
    private const int MostCharacters = 4_000;

    public static void Run(SpecInput input, IReadOnlyList<Finding> findings)
    {
        Dictionary<string, int> lengths = input.Texts.ToDictionary(static file => file.Key, static file => file.Value.Length - (file.Value.StartsWith('\uFEFF') ? 1 : 0), StringComparer.Ordinal);
        foreach (Finding finding in findings)
        {
            string shown = finding.ToString();
            if (shown.Length > MostCharacters || shown.Any(static c => char.IsControl(c)))
                throw new BrokenPromise($"{finding.Rule.Id} is no short line of text.");
            Place place = finding.Place;
            if (lengths.TryGetValue(finding.Path, out int length) && (place.Start < 0 || place.End < place.Start || place.End > length || place.Line < 0 || place.EndLine < place.Line))
                throw new BrokenPromise($"{finding.Rule.Id} points out of its file.");
        }
    }
}
