using Microsoft.Extensions.Time.Testing;

namespace GesSpecGen.Contract.Tests.Resilience;

/// <summary>A clock that stands still, and tells when somebody begins to wait.</summary>
internal sealed class WatchedClock : FakeTimeProvider
{
    private readonly Dictionary<TimeSpan, TaskCompletionSource> _waits = [];

    /// <summary>Ends when somebody waits, or has waited, for just this time.</summary>
    public Task IsWaitedFor(TimeSpan time) => Wait(time).Task;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        Wait(dueTime).TrySetResult();
        return timer;
    }

    private TaskCompletionSource Wait(TimeSpan time)
    {
        lock (_waits)
        {
            if (!_waits.TryGetValue(time, out TaskCompletionSource? wait))
                _waits.Add(time, wait = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            return wait;
        }
    }
}
