using GesSpecGen.Generated;
using GesSpecGen.Jobs;

namespace GesSpecGen;

/// <summary>Makes job handles for tests of code that uses a client.</summary>
public static class GesJob
{
    /// <summary>Makes a job that goes through given statuses, one at each look and without a pause; the one that it succeeds with is its result.</summary>
    /// <typeparam name="TStatus">The answer that tells how the job fares.</typeparam>
    /// <param name="id">Id of the job.</param>
    /// <param name="statuses">The statuses; the last one stays.</param>
    /// <returns>The job.</returns>
    public static GesJob<TStatus> FromStatuses<TStatus>(string id, params TStatus[] statuses)
        where TStatus : GesResponse, IGesJobStatus
    {
        ArgumentNullException.ThrowIfNull(statuses);
        return Of<TStatus>(id, null, statuses.Select(GesJobStatus.Of));
    }

    /// <summary>Makes a job that ends well, with a result.</summary>
    /// <typeparam name="TResult">What the job gives.</typeparam>
    /// <param name="id">Id of the job.</param>
    /// <param name="result">The result.</param>
    /// <param name="before">The statuses before, one at each look and without a pause.</param>
    /// <returns>The job.</returns>
    public static GesJob<TResult> FromResult<TResult>(string id, TResult result, params GesJobStatus[] before)
        where TResult : GesResponse
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(before);
        return Of(id, result, before.Append(new GesJobStatus(GesJobState.Succeeded, result)));
    }

    /// <summary>Makes a job that goes through given statuses and gives nothing: one that fails, for example.</summary>
    /// <typeparam name="TResult">What such a job gives.</typeparam>
    /// <param name="id">Id of the job.</param>
    /// <param name="statuses">The statuses, one at each look and without a pause; the last one stays.</param>
    /// <returns>The job.</returns>
    public static GesJob<TResult> WithoutResult<TResult>(string id, params GesJobStatus[] statuses)
        where TResult : GesResponse
    {
        ArgumentNullException.ThrowIfNull(statuses);
        return Of<TResult>(id, null, statuses);
    }

    private static GivenJob<TResult> Of<TResult>(string id, TResult? result, IEnumerable<GesJobStatus> statuses)
        where TResult : GesResponse
    {
        GesJobStatus[] given = [.. statuses];
        return given.Length > 0 ? new GivenJob<TResult>(id, given, result) : throw new ArgumentException("A job has at least one status.", nameof(statuses));
    }
}
