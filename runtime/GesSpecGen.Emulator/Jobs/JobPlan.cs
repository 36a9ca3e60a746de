namespace GesSpecGen.Emulator;

/// <summary>The states that a job goes through, poll by poll.</summary>
internal sealed record JobPlan(IReadOnlyList<string> Running, string End, int PollsPerState, string? FailureReason)
{
    public string StateAt(int poll) => HasEndedAt(poll) ? End : Running[poll / PollsPerState];

    public bool HasEndedAt(int poll) => poll >= (long)Running.Count * PollsPerState;

    /// <summary>The first of several states before the end is the wait for the beginning.</summary>
    public bool HasBegunAt(int poll) => HasEndedAt(poll) || Running.Count == 1 || poll >= PollsPerState;
}

/// <summary>What one poll finds.</summary>
internal sealed record JobMoment(string State, bool HasEnded, DateTimeOffset? Began, DateTimeOffset? Ended);
