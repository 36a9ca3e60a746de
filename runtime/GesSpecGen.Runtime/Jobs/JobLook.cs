namespace GesSpecGen.Jobs;

/// <summary>What one look at a job showed; the result is there once the job has ended well.</summary>
internal readonly record struct JobLook<TResult>(GesJobStatus Status, TResult? Result)
    where TResult : GesResponse;
