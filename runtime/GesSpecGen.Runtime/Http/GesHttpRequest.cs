namespace GesSpecGen;

/// <summary>A request as the handlers of an HttpClient see it: <c>if (request is GesHttpRequest ges)</c> tells which operation it is.</summary>
public sealed class GesHttpRequest : HttpRequestMessage
{
    private readonly CancellationToken _caller;

    internal GesHttpRequest(GesOperation operation, Uri address, CancellationToken caller)
        : base(operation.Method, address)
    {
        Operation = operation;
        _caller = caller;
    }

    /// <summary>What is called.</summary>
    public GesOperation Operation { get; }

    /// <summary>Whether the caller gave up waiting. A cancellation without that is a timeout.</summary>
    public bool IsCancelledByCaller => _caller.IsCancellationRequested;

    /// <summary>The operation, without the headers: one of them proves the caller.</summary>
    /// <returns>Name, method and documented path.</returns>
    public override string ToString() => $"{Operation.Name}: {Method} {Operation.UriTemplate}";
}
