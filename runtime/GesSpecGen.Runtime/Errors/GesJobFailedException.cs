namespace GesSpecGen;

/// <summary>A job that was waited for ended with an error.</summary>
public sealed class GesJobFailedException : GesException
{
    internal GesJobFailedException(GesOperation operation, string jobId, string? reason, GesResponse lastStatus)
        : base($"{operation.Name}: job {jobId} failed{(string.IsNullOrWhiteSpace(reason) ? "" : ": " + reason)}", operation, lastStatus.Http)
    {
        JobId = jobId;
        Reason = reason;
        LastStatus = lastStatus;
    }

    /// <summary>Id of the job.</summary>
    public string JobId { get; }

    /// <summary>Why the job failed, where the service says it.</summary>
    public string? Reason { get; }

    /// <summary>The answer that said that the job failed.</summary>
    public GesResponse LastStatus { get; }
}
