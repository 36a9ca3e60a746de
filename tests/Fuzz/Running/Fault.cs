using GesSpecGen.Fuzz.Inputs;
using GesSpecGen.Fuzz.Pipeline;

namespace GesSpecGen.Fuzz.Running;

/// <summary>An input that was not survived.</summary>
public sealed record Fault(uint Number, SpecInput Input, Exception Exception)
{
    private const int WordsOfMessage = 4;

    /// <summary>Faults of one kind are one fault: an exception by where it was thrown, a broken promise by how its message starts.</summary>
    public static string KindOf(Exception fault) => fault is BrokenPromise
        ? string.Join(' ', fault.Message.Split(' ').Take(WordsOfMessage))
        : fault.GetType().Name + fault.StackTrace?.Split('\n').FirstOrDefault(static line => line.Contains("GesSpecGen", StringComparison.Ordinal));
}
