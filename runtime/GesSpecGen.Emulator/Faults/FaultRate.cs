namespace GesSpecGen.Emulator.Faults;

/// <summary>Lets a share of all requests go wrong, by chance, but in every run alike.</summary>
internal sealed class FaultRate(double share, int seed, IReadOnlyList<Fault> faults)
{
    private readonly Random _random = new(seed);

    public Fault? Next() => _random.NextDouble() < share ? faults[_random.Next(faults.Count)] : null;
}
