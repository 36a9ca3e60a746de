namespace GesSpecGen;

/// <summary>The call took longer than <see cref="GesClientOptions.Timeout"/>, or its last try longer than <see cref="GesRetryOptions.TryTimeout"/>. Whether the service acted is not known.</summary>
public sealed class GesTimeoutException : GesException
{
    internal GesTimeoutException(string message, GesOperation operation, GesHttpResult? http, Exception inner)
        : base(message, operation, http, inner)
    {
    }
}
