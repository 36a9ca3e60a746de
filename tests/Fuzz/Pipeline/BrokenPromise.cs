namespace GesSpecGen.Fuzz.Pipeline;

/// <summary>The pipeline went on to the end, but what came out is not what was promised.</summary>
public sealed class BrokenPromise(string message) : Exception(message);
