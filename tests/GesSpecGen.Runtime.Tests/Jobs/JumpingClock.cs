using Microsoft.Extensions.Time.Testing;

namespace GesSpecGen.Runtime.Tests.Jobs;

/// <summary>A clock that jumps to the end of every pause: who waits never waits, and the times are exact.</summary>
internal sealed class JumpingClock : FakeTimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero)
            ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));
        return timer;
    }
}
