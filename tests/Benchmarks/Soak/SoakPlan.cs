namespace GesSpecGen.Benchmarks.Soak;

/// <summary>What a soak does.</summary>
internal sealed record SoakPlan(int Calls, int Callers, double Share, int Seed)
{
    /// <summary>How often everything stands still, so that memory, timers and connections can be compared.</summary>
    public const int Rounds = 10;

    /// <summary>The calls of one round; the last one takes what is left.</summary>
    public int CallsOf(int round) => (round == Rounds - 1 ? Calls - (Calls / Rounds * (Rounds - 1)) : Calls / Rounds);
}
