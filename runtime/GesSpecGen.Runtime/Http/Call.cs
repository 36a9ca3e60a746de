namespace GesSpecGen.Http;

/// <summary>One call on its way: its deadline, what HTTP answered, and what its failures mean.</summary>
internal sealed class Call : IDisposable
{
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource _deadline;
    private readonly CancellationTokenSource _either;

    internal Call(GesOperation operation, GesPlane plane, ClientSettings settings, CancellationToken caller)
    {
        Operation = operation;
        Plane = plane;
        Settings = settings;
        _caller = caller;
        _deadline = new CancellationTokenSource(settings.Timeout, settings.TimeProvider);
        _either = CancellationTokenSource.CreateLinkedTokenSource(caller, _deadline.Token);
    }

    internal GesOperation Operation { get; }

    internal GesPlane Plane { get; }

    internal ClientSettings Settings { get; }

    internal GesHttpResult? Http { get; private set; }

    internal CancellationToken Token => _either.Token;

    public void Dispose()
    {
        _either.Dispose();
        _deadline.Dispose();
    }

    internal void Answered(HttpResponseMessage response) => Http = HttpResults.From(response);

    /// <summary>The exception that the caller shall see, or null if it is this one.</summary>
    internal Exception? Translate(Exception e) => e switch
    {
        GesException => null,
        OperationCanceledException when _caller.IsCancellationRequested => new OperationCanceledException($"{Operation.Name} was cancelled.", e, _caller),
        OperationCanceledException when _deadline.IsCancellationRequested || e.InnerException is TimeoutException =>
            new GesTimeoutException(Messages.Timeout(Operation, Settings.Timeout, _deadline.IsCancellationRequested), Operation, Http, e),
        HttpRequestException or IOException => new GesTransportException(Messages.Transport(Operation, e), Operation, Http, e),
        _ => null,
    };
}
