using System.ComponentModel;
using GesSpecGen.Jobs;

namespace GesSpecGen.Generated;

/// <summary>Makes the streams of what jobs give, for emitted methods.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GesJobStreams
{
    /// <summary>The items of a list in the result of a job.</summary>
    /// <typeparam name="TItem">Type of the items.</typeparam>
    /// <typeparam name="TResult">What the job gives.</typeparam>
    /// <param name="job">The job.</param>
    /// <param name="member">The documented name of the list in the result.</param>
    /// <param name="read">Reads some items.</param>
    /// <param name="items">The list of a whole result.</param>
    /// <param name="progress">Is told about every answer.</param>
    /// <param name="cancellationToken">Ends the waiting, not the job.</param>
    /// <returns>The items; nothing has been asked for yet.</returns>
    public static GesStream<TItem, TResult> Of<TItem, TResult>(GesJob<TResult> job, string member, GesRead<IReadOnlyList<TItem>> read, Func<TResult, IReadOnlyList<TItem>?> items, IProgress<GesJobProgress>? progress, CancellationToken cancellationToken)
        where TResult : GesResponse
    {
        ArgumentNullException.ThrowIfNull(job);
        ArgumentException.ThrowIfNullOrEmpty(member);
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(items);
        return new JobStream<TItem, TResult>(job, new(member, read, items), progress, cancellationToken);
    }
}
