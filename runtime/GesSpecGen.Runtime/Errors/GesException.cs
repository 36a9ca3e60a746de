namespace GesSpecGen;

/// <summary>A call did not give what it should. Cancellation by the caller is no GesException but an <see cref="OperationCanceledException"/>.</summary>
public abstract class GesException : Exception
{
    private protected GesException(string message, GesOperation? operation, GesHttpResult? http, Exception? inner = null)
        : base(message, inner)
    {
        Operation = operation;
        Status = http?.Status;
        RequestId = http?.RequestId;
    }

    /// <summary>What was called.</summary>
    public GesOperation? Operation { get; private protected set; }

    /// <summary>The HTTP status code; null where there was no answer.</summary>
    public int? Status { get; }

    /// <summary>How often the request was sent, the first time included; 0 where it was not sent, or where it is not a call that failed, but a job.</summary>
    public int Attempts { get; internal set; }

    /// <summary>Id of the call, for support; null where the service gave none.</summary>
    public string? RequestId { get; }
}
