using GesSpecGen.Generated;

namespace GesSpecGen;

/// <summary>How a job fares, by one answer of the service.</summary>
public sealed class GesJobStatus
{
    /// <summary>Describes a status, for tests of code that uses a client.</summary>
    /// <param name="state">Where the job stands.</param>
    /// <param name="answer">The answer that told it.</param>
    public GesJobStatus(GesJobState state, GesResponse answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        State = state;
        Answer = answer;
    }

    /// <summary>Where the job stands.</summary>
    public GesJobState State { get; }

    /// <summary>The documented progress, where the service returns it.</summary>
    public double? Progress { get; init; }

    /// <summary>Why the job failed, where the service says it.</summary>
    public string? Reason { get; init; }

    /// <summary>The error code of the failure, where the service returns it apart from the reason.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>The whole answer.</summary>
    public GesResponse Answer { get; }

    /// <summary>The whole answer, as what the operation that reads the job answers.</summary>
    /// <typeparam name="TAnswer">Type of the answer, such as <c>ShowJobResponse</c>.</typeparam>
    /// <returns>The answer.</returns>
    /// <exception cref="InvalidCastException">Another operation reads the job.</exception>
    public TAnswer As<TAnswer>()
        where TAnswer : GesResponse => (TAnswer)Answer;

    internal static GesJobStatus Of<TStatus>(TStatus status)
        where TStatus : GesResponse, IGesJobStatus =>
        new(status.State, status) { Progress = status.Progress, Reason = status.Reason, ErrorCode = status.ErrorCode };
}
