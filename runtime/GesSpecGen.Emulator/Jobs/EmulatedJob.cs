using GesSpecGen.Emulator.Jobs;

namespace GesSpecGen.Emulator;

/// <summary>A job that a request has started.</summary>
public sealed class EmulatedJob
{
    private readonly object _lock = new();
    private JobPlan _plan;
    private int _polls;
    private DateTimeOffset? _began;
    private DateTimeOffset? _ended;

    internal EmulatedJob(string id, string operation, IReadOnlyDictionary<string, string> path, JobPlan plan)
    {
        Id = id;
        Operation = operation;
        Path = path;
        _plan = plan;
    }

    /// <summary>What such jobs give by the documentation; null where that is not documented.</summary>
    internal DocumentedResult? Documented { get; init; }

    /// <summary>The id of the job.</summary>
    public string Id { get; }

    /// <summary>The name of the operation that started it, such as <c>StartGraph</c>.</summary>
    public string Operation { get; }

    /// <summary>How often the job has been polled.</summary>
    public int Polls
    {
        get
        {
            lock (_lock)
                return _polls;
        }
    }

    /// <summary>The state that the next poll will find, such as <c>running</c>.</summary>
    public string State
    {
        get
        {
            lock (_lock)
                return _plan.StateAt(_polls);
        }
    }

    /// <summary>Why the job fails; <see langword="null"/> if it does not.</summary>
    public string? FailureReason
    {
        get
        {
            lock (_lock)
                return _plan.FailureReason;
        }
    }

    /// <summary>Whether a request has cancelled the job before it ended.</summary>
    public bool IsCancelled { get; private set; }

    /// <summary>What the job found in a graph; null where the documented examples tell it.</summary>
    internal JobResult? Result { get; set; }

    /// <summary>Path parameters of the request that started the job.</summary>
    internal IReadOnlyDictionary<string, string> Path { get; }

    /// <summary>The next poll finds the job ended, unless one has found it so already.</summary>
    internal void Cancel(string state)
    {
        lock (_lock)
        {
            if (_ended is not null)
                return;
            _plan = _plan with { Running = [], End = state, FailureReason = "The job was cancelled." };
            IsCancelled = true;
        }
    }

    internal JobMoment Poll(DateTimeOffset now)
    {
        lock (_lock)
        {
            string state = _plan.StateAt(_polls);
            bool hasEnded = _plan.HasEndedAt(_polls);
            if (_plan.HasBegunAt(_polls))
                _began ??= now;
            if (hasEnded)
                _ended ??= now;
            _polls++;
            return new JobMoment(state, hasEnded, _began, _ended);
        }
    }
}
