namespace GesSpecGen;

/// <summary>What became of the items of a run of batches: each item that was taken was either accepted, or stands in a failure.</summary>
/// <typeparam name="T">Type of the items.</typeparam>
public sealed class GesBatchResult<T>
{
    /// <summary>Describes a run, for tests of code that uses a client.</summary>
    /// <param name="taken">Number of items that were taken from the source.</param>
    /// <param name="failures">What failed, in the order of the items.</param>
    /// <param name="isComplete">Whether the source was read to its end.</param>
    public GesBatchResult(long taken, IReadOnlyList<GesBatchFailure<T>> failures, bool isComplete = true)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(taken);
        ArgumentNullException.ThrowIfNull(failures);
        Taken = taken;
        Failures = failures;
        IsComplete = isComplete;
        Accepted = taken - failures.Sum(static failure => (long)failure.Items.Count);
        ArgumentOutOfRangeException.ThrowIfNegative(Accepted, nameof(failures));
    }

    /// <summary>Number of items that were taken from the source.</summary>
    public long Taken { get; }

    /// <summary>Number of items that the service accepted.</summary>
    public long Accepted { get; }

    /// <summary>What failed, in the order of the items.</summary>
    public IReadOnlyList<GesBatchFailure<T>> Failures { get; }

    /// <summary>Whether the source was read to its end. It is not after <see cref="GesBatchOptions.MaxFailures"/> failures; the first <see cref="Taken"/> items are settled then.</summary>
    public bool IsComplete { get; }

    /// <summary>Goes on only if every item of the source was accepted.</summary>
    /// <returns>The same result.</returns>
    /// <exception cref="AggregateException">Something failed; it holds the errors of all failures.</exception>
    public GesBatchResult<T> EnsureSuccess() => Failures.Count == 0
        ? this
        : throw new AggregateException($"{Taken - Accepted} of {Taken} items failed{(IsComplete ? "" : ", and no more were taken")}.", Failures.Select(static failure => failure.Error));
}
