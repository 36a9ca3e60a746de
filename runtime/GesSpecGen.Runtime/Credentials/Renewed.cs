namespace GesSpecGen.Credentials;

/// <summary>
/// A value that expires, fetched by one caller for all. Near its end the first caller who notices has it renewed, while everybody goes on with the old one;
/// when there is none, all wait for the one fetch. A caller that gives up waiting does not end the fetch for the others.
/// </summary>
internal sealed class Renewed<T>(Func<TimeProvider, Task<Lease<T>>> fetch, Action<GesCredentialException>? renewalFailed = null)
    where T : class
{
    // Who was refused, is asked again only after a while: repeated failures lock accounts. A renewal that failed has time.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly object _gate = new();
    private Lease<T>? _current;
    private Task<Lease<T>>? _fetching;
    private GesCredentialException? _refusal;
    private DateTimeOffset _notBefore = DateTimeOffset.MinValue;

    internal ValueTask<T> GetAsync(TimeProvider clock, CancellationToken cancellationToken)
    {
        DateTimeOffset now = clock.GetUtcNow();
        lock (_gate)
        {
            if (_current is not { } lease || now >= lease.ExpiresAt)
                return WaitAsync(Fetch(clock, now), cancellationToken);
            if (now >= lease.RenewAt && now >= _notBefore)
                Fetch(clock, now);
            return new(lease.Value);
        }
    }

    /// <summary>Gives another value than the one that was refused, unless nobody has another.</summary>
    internal ValueTask<T> ReplaceAsync(Predicate<T> isRefused, TimeProvider clock, CancellationToken cancellationToken)
    {
        DateTimeOffset now = clock.GetUtcNow();
        lock (_gate)
        {
            return _current is { } lease && now < lease.ExpiresAt && !isRefused(lease.Value)
                ? new(lease.Value)
                : WaitAsync(Fetch(clock, now), cancellationToken);
        }
    }

    private static async ValueTask<T> WaitAsync(Task<Lease<T>> fetching, CancellationToken cancellationToken) =>
        (await fetching.WaitAsync(cancellationToken).ConfigureAwait(false)).Value;

    private Task<Lease<T>> Fetch(TimeProvider clock, DateTimeOffset now)
    {
        if (_fetching is not null)
            return _fetching;
        if (_refusal is { } refusal && now < _notBefore)
            return Task.FromException<Lease<T>>(refusal);
        _fetching = Task.Run(() => FetchAsync(clock));
        // Perhaps nobody waits for it: then its failure has been told by FetchAsync alone.
        _fetching.ContinueWith(static ended => ended.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        return _fetching;
    }

    private async Task<Lease<T>> FetchAsync(TimeProvider clock)
    {
        try
        {
            Lease<T> lease = await fetch(clock).ConfigureAwait(false);
            End(lease, refusal: null, DateTimeOffset.MinValue);
            return lease;
        }
        catch (Exception e)
        {
            DateTimeOffset now = clock.GetUtcNow();
            GesCredentialException? failure = e as GesCredentialException;
            Lease<T>? kept = End(_current, failure is { IsRefusal: true } ? failure : null, now + Pause);
            if (failure is not null && now < kept?.ExpiresAt)
                renewalFailed?.Invoke(failure);
            throw;
        }
    }

    private Lease<T>? End(Lease<T>? lease, GesCredentialException? refusal, DateTimeOffset notBefore)
    {
        lock (_gate)
        {
            _fetching = null;
            _refusal = refusal;
            _notBefore = notBefore;
            return _current = lease;
        }
    }
}
