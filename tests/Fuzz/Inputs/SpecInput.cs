using GesSpecGen.Core.Spec;

namespace GesSpecGen.Fuzz.Inputs;

/// <summary>A small set of spec files: real ones as they are, and texts that something was done to.</summary>
/// <param name="Kind">What was done, for the report.</param>
/// <param name="Real">Files of this repository, already read.</param>
/// <param name="Texts">Texts by their path below the spec folder.</param>
public sealed record SpecInput(string Kind, IReadOnlyList<SpecFile> Real, IReadOnlyList<KeyValuePair<string, string>> Texts);
