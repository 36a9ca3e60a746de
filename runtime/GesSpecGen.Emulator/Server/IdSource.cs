namespace GesSpecGen.Emulator.Server;

/// <summary>Ids that are unique within an emulator, and the same in every run.</summary>
internal sealed class IdSource
{
    private int _jobs;
    private int _requests;

    public string NextJob() => $"ff808081{Interlocked.Increment(ref _jobs):x24}";

    public string NextRequest() => $"{Interlocked.Increment(ref _requests):x32}";
}
