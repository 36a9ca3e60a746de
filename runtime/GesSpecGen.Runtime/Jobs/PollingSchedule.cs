namespace GesSpecGen.Jobs;

internal sealed class PollingSchedule(TimeSpan first, TimeSpan longest, TimeProvider clock)
{
    internal Wait Start() => new(first, longest, clock);

    internal sealed class Wait(TimeSpan first, TimeSpan longest, TimeProvider clock)
    {
        private readonly long _start = clock.GetTimestamp();
        private TimeSpan _next = first;

        internal TimeSpan Elapsed => clock.GetElapsedTime(_start);

        internal Task PauseAsync(CancellationToken cancellationToken)
        {
            TimeSpan pause = _next;
            _next = pause < longest / 2 ? pause * 2 : longest;
            return Task.Delay(pause, clock, cancellationToken);
        }
    }
}
