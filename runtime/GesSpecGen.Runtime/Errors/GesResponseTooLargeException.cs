namespace GesSpecGen;

/// <summary>The body of an answer is larger than <see cref="GesClientOptions.MaxResponseBytes"/>; it was not read to its end.</summary>
public sealed class GesResponseTooLargeException : GesException
{
    internal GesResponseTooLargeException(string message, GesOperation? operation, GesHttpResult http, long limit)
        : base(message, operation, http) => Limit = limit;

    /// <summary>The limit in bytes.</summary>
    public long Limit { get; }
}
