namespace GesSpecGen.Runtime.Tests.Jobs;

/// <summary>Keeps what is reported, at once.</summary>
internal sealed class Collected(Action? reported = null) : IProgress<GesJobProgress>
{
    internal List<GesJobProgress> Reports { get; } = [];

    public void Report(GesJobProgress value)
    {
        Reports.Add(value);
        reported?.Invoke();
    }
}
