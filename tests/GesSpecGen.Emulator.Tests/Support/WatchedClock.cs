using Microsoft.Extensions.Time.Testing;

namespace GesSpecGen.Emulator.Tests.Support;

/// <summary>A clock that stands still, and tells when somebody begins to wait for it.</summary>
internal sealed class WatchedClock : FakeTimeProvider
{
    private readonly TaskCompletionSource<TimeSpan> _waits = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How long the first one waits.</summary>
    public Task<TimeSpan> FirstWait => _waits.Task;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        _waits.TrySetResult(dueTime);
        return timer;
    }
}
