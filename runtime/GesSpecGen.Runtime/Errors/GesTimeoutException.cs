namespace GesSpecGen;

/// <summary>
/// A call took longer than <see cref="GesClientOptions.Timeout"/>, or its last try longer than <see cref="GesRetryOptions.TryTimeout"/>: whether the service acted is not known.
/// Or a job has not ended within <see cref="GesJobPolling.LongestWait"/>: it goes on.
/// </summary>
public sealed class GesTimeoutException : GesException
{
    internal GesTimeoutException(string message, GesOperation? operation, GesHttpResult? http, Exception? inner = null)
        : base(message, operation, http, inner)
    {
    }
}
