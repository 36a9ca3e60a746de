using GesSpecGen.Core.Model;
using GesSpecGen.Generator.Records;
using Microsoft.CodeAnalysis;

namespace GesSpecGen.Generator;

/// <summary>What a project wants to be generated.</summary>
internal static class Demand
{
    /// <summary>Packaged operations that it chose, or spec files of its own.</summary>
    public static IncrementalValueProvider<bool> IsSpec(IncrementalValuesProvider<SpecText> texts, IncrementalValueProvider<Settings> settings) =>
        texts.Combine(settings)
            .Where(static pair => !pair.Left.IsBundled || !pair.Right.Selection.IsEmpty)
            .Collect()
            .Select(static (wanted, _) => wanted.Length > 0);

    /// <summary>These, or records.</summary>
    public static IncrementalValueProvider<bool> IsAny(IncrementalValueProvider<bool> isSpec, IncrementalValuesProvider<FoundRecord> records) =>
        records.Collect().Combine(isSpec).Select(static (wanted, _) => wanted.Right || wanted.Left.Length > 0);
}
