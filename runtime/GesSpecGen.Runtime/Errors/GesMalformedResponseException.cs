namespace GesSpecGen;

/// <summary>The service answered with success, but the body is not what is documented.</summary>
public sealed class GesMalformedResponseException : GesException
{
    internal GesMalformedResponseException(string message, GesOperation? operation, GesHttpResult http, string? body = null, long? position = null, Exception? inner = null)
        : base(message, operation, http, inner)
    {
        Body = body;
        Position = position;
        Http = http;
    }

    /// <summary>At most the first 8 KiB of the body, in which secrets read <c>***</c>; null where the body had been read well, but lacks something. Of a stream it is the piece in which reading failed.</summary>
    public string? Body { get; }

    /// <summary>Offset in the body at which reading failed, in bytes; null where it is not known.</summary>
    public long? Position { get; }

    /// <summary>Status, headers and request id.</summary>
    public GesHttpResult Http { get; }
}
