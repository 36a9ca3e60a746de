using GesSpecGen.Core.Model;
using GesSpecGen.Generator.Records;
using Microsoft.CodeAnalysis;

namespace GesSpecGen.Generator;

/// <summary>Whether a project wants anything to be generated: packaged operations that it chose, spec files of its own, or records.</summary>
internal static class Demand
{
    public static IncrementalValueProvider<bool> IsAny(IncrementalValuesProvider<SpecText> texts, IncrementalValueProvider<Settings> settings, IncrementalValuesProvider<FoundRecord> records) =>
        texts.Combine(settings)
            .Where(static pair => !pair.Left.IsBundled || !pair.Right.Selection.IsEmpty)
            .Collect()
            .Combine(records.Collect())
            .Select(static (wanted, _) => wanted.Left.Length + wanted.Right.Length > 0);
}
