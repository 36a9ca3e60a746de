namespace GesSpecGen.Core.Spec;

/// <summary>What makes an operation an algorithm: it has no URI of its own, but another operation runs it by its name.</summary>
/// <param name="Text">The name that travels.</param>
/// <param name="Runs">The operation that runs it.</param>
/// <param name="Parameters">Rows of its parameters.</param>
public sealed record AlgorithmSpec(Word Text, Word Runs, EquatableArray<RowSpec> Parameters)
{
    /// <summary>The key by which a page says that a call may wait for the result; null where the algorithm runs as a job alone.</summary>
    public Word? Modes { get; init; }
}
