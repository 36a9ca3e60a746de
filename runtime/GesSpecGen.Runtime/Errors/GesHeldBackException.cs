namespace GesSpecGen;

/// <summary>
/// This application did not send the request: its own limits hold it back, to spare a service that fails, or to keep to a pace. The call is not tried again, for then
/// it would not be held back. Handlers of an HttpClient throw it; those of <c>GesSpecGen.Hosting</c> do.
/// </summary>
public sealed class GesHeldBackException : GesException
{
    /// <summary>Says why a request is not sent; for handlers of your own.</summary>
    /// <param name="message">What holds it back.</param>
    /// <param name="reason">The kind of limit.</param>
    /// <param name="retryAfter">When it may be worth trying again; null where that is not known.</param>
    /// <param name="inner">The cause; null if there is none.</param>
    public GesHeldBackException(string message, GesHeldBackReason reason, TimeSpan? retryAfter = null, Exception? inner = null)
        : base(message, operation: null, http: null, inner)
    {
        Reason = reason;
        RetryAfter = retryAfter;
    }

    /// <summary>The kind of limit.</summary>
    public GesHeldBackReason Reason { get; }

    /// <summary>When it may be worth trying again; null where that is not known.</summary>
    public TimeSpan? RetryAfter { get; }

    internal void Ended(GesOperation operation, int attempts)
    {
        Operation = operation;
        Attempts = attempts;
    }
}
