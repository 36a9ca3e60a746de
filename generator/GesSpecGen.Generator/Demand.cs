using GesSpecGen.Core.Model;
using GesSpecGen.Generator.Records;
using Microsoft.CodeAnalysis;

namespace GesSpecGen.Generator;

/// <summary>Whether a project wants something to be generated.</summary>
internal sealed record Demand(bool IsAny)
{
    /// <summary>Packaged operations that it chose, or spec files of its own.</summary>
    public static IncrementalValueProvider<Demand> OfSpec(IncrementalValuesProvider<SpecText> texts, IncrementalValueProvider<Settings> settings) =>
        texts.Combine(settings)
            .Where(static pair => !pair.Left.IsBundled || !pair.Right.Selection.IsEmpty)
            .Select(static (pair, _) => pair.Left)
            .Collect()
            .Select(static (wanted, _) => new Demand(wanted.Length > 0));

    /// <summary>These, or records.</summary>
    public static IncrementalValueProvider<Demand> OfAny(IncrementalValueProvider<Demand> spec, IncrementalValuesProvider<FoundRecord> records) =>
        records.Collect()
            .Select(static (found, _) => new Demand(found.Length > 0))
            .Combine(spec)
            .Select(static (pair, _) => new Demand(pair.Left.IsAny || pair.Right.IsAny));
}
