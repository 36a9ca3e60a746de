namespace GesSpecGen.Fuzz.Running;

/// <summary>The input that took longest.</summary>
internal sealed class Slowest
{
    private readonly Lock _lock = new();

    public (uint Number, TimeSpan Time) Most { get; private set; }

    public void Add(uint number, TimeSpan time)
    {
        lock (_lock)
        {
            if (time > Most.Time)
                Most = (number, time);
        }
    }
}
