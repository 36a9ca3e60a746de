namespace GesSpecGen.Emulator;

/// <summary>The jobs of an emulator.</summary>
public sealed class EmulatedJobs
{
    private readonly object _lock = new();
    private readonly Dictionary<string, EmulatedJob> _jobs = new(StringComparer.Ordinal);
    private readonly List<EmulatedJob> _started = [];
    private readonly List<JobFailure> _failures = [];
    private readonly Func<string?, IReadOnlyList<string>> _failedStates;

    /// <summary>Keeps jobs.</summary>
    /// <param name="failedStates">The states that jobs of an operation, or of any, can fail in; none where it starts no job.</param>
    internal EmulatedJobs(Func<string?, IReadOnlyList<string>> failedStates) => _failedStates = failedStates;

    /// <summary>The jobs that requests have started, the first one first.</summary>
    public IReadOnlyList<EmulatedJob> Started
    {
        get
        {
            lock (_lock)
                return [.. _started];
        }
    }

    /// <summary>The next job that is started will fail.</summary>
    /// <param name="reason">Why it fails, as its polls will say.</param>
    /// <param name="operation">The operation whose next job fails, such as <c>StartGraph</c>; <see langword="null"/>: whichever is next.</param>
    /// <param name="state">The state that it ends in, such as <c>partiallyFailed</c>; <see langword="null"/>: the first that is documented for a failure.</param>
    /// <exception cref="ArgumentException">The operation starts no job, or its jobs do not fail in that state: who waits for one would wait for ever.</exception>
    public void FailNext(string reason, string? operation = null, string? state = null)
    {
        ArgumentNullException.ThrowIfNull(reason);
        IReadOnlyList<string> states = _failedStates(operation);
        if (operation is not null && states.Count == 0)
            throw new ArgumentException($"The spec has no operation '{operation}' that starts a job.", nameof(operation));
        if (state is not null && !states.Contains(state))
            throw new ArgumentException($"Jobs do not fail in the state '{state}', but in: {string.Join(", ", states)}.", nameof(state));
        lock (_lock)
            _failures.Add(new JobFailure(operation, reason, state));
    }

    internal JobFailure? TakeFailure(string operation)
    {
        lock (_lock)
        {
            int index = _failures.FindIndex(failure => failure.Operation is null || failure.Operation == operation);
            if (index < 0)
                return null;
            JobFailure failure = _failures[index];
            _failures.RemoveAt(index);
            return failure;
        }
    }

    internal void Add(EmulatedJob job)
    {
        lock (_lock)
        {
            _jobs[job.Id] = job;
            _started.Add(job);
        }
    }

    internal EmulatedJob? Find(string id)
    {
        lock (_lock)
            return _jobs.GetValueOrDefault(id);
    }
}

/// <summary>A failure that waits for its job.</summary>
internal sealed record JobFailure(string? Operation, string Reason, string? State);
