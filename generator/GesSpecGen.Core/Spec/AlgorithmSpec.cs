namespace GesSpecGen.Core.Spec;

/// <summary>What makes an operation an algorithm: it has no URI of its own, but another operation runs it by its name.</summary>
/// <param name="Text">The name that travels.</param>
/// <param name="Runs">The operation that runs it.</param>
/// <param name="Parameters">Rows of its parameters.</param>
public sealed record AlgorithmSpec(Word Text, Word Runs, EquatableArray<RowSpec> Parameters);
