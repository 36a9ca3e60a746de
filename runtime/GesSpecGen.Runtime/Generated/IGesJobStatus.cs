using System.ComponentModel;

namespace GesSpecGen.Generated;

/// <summary>An answer that tells how a job fares.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IGesJobStatus
{
    /// <summary>Where the job stands.</summary>
    GesJobState State { get; }

    /// <summary>Why the job failed, where the service says it.</summary>
    string? Reason { get; }

    /// <summary>The documented progress, where the service returns it.</summary>
    double? Progress { get; }

    /// <summary>The error code of the failure, where the service returns it apart from the reason.</summary>
    string? ErrorCode => null;
}
