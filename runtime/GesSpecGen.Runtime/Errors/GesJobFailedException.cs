using GesSpecGen.Jobs;

namespace GesSpecGen;

/// <summary>A job that was waited for ended with an error, or with a part of its work undone.</summary>
public sealed class GesJobFailedException : GesException
{
    private GesJobFailedException(string message, GesOperation? operation, GesJobStatus lastStatus)
        : base(message, operation, lastStatus.Answer.Http) => LastStatus = lastStatus;

    /// <summary>Id of the job.</summary>
    public string JobId { get; private init; } = "";

    /// <summary>Whether a part of the work was done: an import, for example, has loaded some of its files or lines. <see cref="LastStatus"/> may tell which.</summary>
    public bool IsPartial { get; private init; }

    /// <summary>Why the job failed, where the service says it.</summary>
    public string? Reason { get; private init; }

    /// <summary>The error code of the failure, such as <c>GES.7006</c>: the one that the service returns, or a documented one that the reason names. Null where there is none.</summary>
    public string? ErrorCode { get; private init; }

    /// <summary>What the documentation says of the code; null where it does not have it.</summary>
    public GesErrorCode? Documented { get; private init; }

    /// <summary>What helps, by the documentation of the code.</summary>
    public GesErrorAdvice Advice => Documented?.Advice ?? GesErrorAdvice.None;

    /// <summary>The status that said that the job failed, with the whole answer.</summary>
    public GesJobStatus LastStatus { get; }

    internal static GesJobFailedException Of(GesJobStatus status, string jobId, string name, GesOperation? operation, GesPlane? plane)
    {
        string? code = JobErrorCode.Of(status, plane);
        return new GesJobFailedException(JobMessages.Failed(name, status, code), operation, status)
        {
            JobId = jobId,
            IsPartial = status.State == GesJobState.PartiallyFailed,
            Reason = status.Reason,
            ErrorCode = code,
            Documented = plane?.Error(code),
        };
    }
}
