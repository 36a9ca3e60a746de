namespace GesSpecGen;

/// <summary>There was no complete answer: name resolution, connection, TLS, or a connection that broke. Whether the service acted is not known.</summary>
public sealed class GesTransportException : GesException
{
    internal GesTransportException(string message, GesOperation? operation, GesHttpResult? http, Exception inner)
        : base(message, operation, http, inner)
    {
    }
}
