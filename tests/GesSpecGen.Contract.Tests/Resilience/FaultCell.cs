using GesSpecGen.Emulator;

namespace GesSpecGen.Contract.Tests.Resilience;

/// <summary>One cell of the matrix: what goes wrong, and what comes of it.</summary>
/// <param name="Name">The fault, in words.</param>
/// <param name="Faults">What happens to the first requests; those after them are answered well.</param>
/// <param name="Idempotent">What comes of a call that may be repeated.</param>
/// <param name="Other">What comes of one that must not be done twice.</param>
internal sealed record FaultCell(string Name, Fault[] Faults, Outcome Idempotent, Outcome Other)
{
    public override string ToString() => Name;
}

/// <summary>What comes of a call.</summary>
/// <param name="Seen">What the caller sees: <c>answer</c>, or the exception with status and code.</param>
/// <param name="Sent">How many requests the service received.</param>
/// <param name="Pauses">The pauses between them, in seconds.</param>
internal sealed record Outcome(string Seen, int Sent, params double[] Pauses);
