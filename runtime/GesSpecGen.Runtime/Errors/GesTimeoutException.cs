namespace GesSpecGen;

/// <summary>The call took longer than <see cref="GesClientOptions.Timeout"/>. Whether the service acted is not known.</summary>
public sealed class GesTimeoutException : GesException
{
    internal GesTimeoutException(string message, GesOperation operation, GesHttpResult? http, Exception inner)
        : base(message, operation, http, inner)
    {
    }
}
