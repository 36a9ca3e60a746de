namespace GesSpecGen.Runtime.Tests.Batches;

/// <summary>Takes batches of numbers, and refuses those with certain numbers in them.</summary>
internal sealed class BatchService(params int[] refused)
{
    private readonly object _gate = new();
    private readonly List<IReadOnlyList<int>> _batches = [];
    private int _underWay;

    public int MostAtOnce { get; private set; }

    /// <summary>What the service answers where it refuses.</summary>
    public Func<Exception> Refusal { get; init; } = static () => Error("GES.8000", GesErrorAdvice.MendRequest);

    /// <summary>Batches are answered once it is open.</summary>
    public TaskCompletionSource? Gate { get; init; }

    public IReadOnlyList<IReadOnlyList<int>> Batches
    {
        get
        {
            lock (_gate)
                return [.. _batches];
        }
    }

    public IEnumerable<int> Accepted => Batches.Where(batch => !batch.Any(refused.Contains)).SelectMany(static batch => batch).Order();

    public static GesApiException Error(string code, GesErrorAdvice advice, int status = 400) =>
        GesModelFactory.ApiException(new GesHttpResult(status), code, "refused", new GesErrorCode(code, status, advice, "Refused.", "Mend it."));

    public async Task SendAsync(IReadOnlyList<int> batch, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _batches.Add([.. batch]);
            MostAtOnce = Math.Max(MostAtOnce, ++_underWay);
        }

        if (Gate is { } gate)
            await gate.Task.WaitAsync(cancellationToken);
        lock (_gate)
            _underWay--;
        if (batch.Any(refused.Contains))
            throw Refusal();
    }
}
