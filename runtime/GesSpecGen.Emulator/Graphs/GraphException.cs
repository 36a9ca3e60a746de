namespace GesSpecGen.Emulator.Graphs;

/// <summary>A request that a graph refuses, with the code that the answer has. Nothing of it was done.</summary>
internal sealed class GraphException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
