using System.Diagnostics;
using GesSpecGen.Http;
using GesSpecGen.Observers;
using GesSpecGen.Telemetry;

namespace GesSpecGen.Calls;

/// <summary>One call on its way, with all its tries.</summary>
internal sealed class Call : IDisposable
{
    private readonly Activity? _span;

    internal Call(GesOperation operation, Connection connection, ClientSettings settings, CancellationToken caller)
    {
        Operation = operation;
        Connection = connection;
        Settings = settings;
        Caller = caller;
        Deadline = new Deadline(settings.Timeout, settings.TimeProvider, caller);
        _span = CallTrace.Start(operation, connection);
    }

    internal GesOperation Operation { get; }

    internal Connection Connection { get; }

    internal ClientSettings Settings { get; }

    internal CancellationToken Caller { get; }

    internal Deadline Deadline { get; }

    internal CancellationToken Token => Deadline.Token;

    /// <summary>How often the request was sent.</summary>
    internal int Tries { get; set; }

    /// <summary>How many pauses were made.</summary>
    internal int Repetitions { get; set; }

    internal bool HasRenewed { get; set; }

    /// <summary>What HTTP answered to the last try; null if it did not.</summary>
    internal GesHttpResult? LastHttp { get; set; }

    public void Dispose()
    {
        _span?.Dispose();
        Deadline.Dispose();
    }

    internal void Repeats(Exception error, TimeSpan pause)
    {
        Repetitions++;
        CallMetrics.Repeated(this, error);
        if (Settings.Observers.Length > 0)
            Settings.Observers.Tell(new GesFailedTry(Operation, Tries, error, pause), static (observer, failed) => observer.TryFailed(failed));
    }

    internal void Renewed()
    {
        CallMetrics.Renewed(this);
        Settings.Observers.Tell(Operation, static (observer, operation) => observer.TokenRenewed(operation));
    }

    internal void Ended(Exception? error)
    {
        TimeSpan elapsed = Deadline.Elapsed;
        CallMetrics.Ended(this, elapsed, error);
        if (_span is { } span)
            CallTrace.Mark(span.SetTag(Tag.Tries, Tries), LastHttp, error);
        if (Settings.Observers.Length > 0)
            Settings.Observers.Tell(new GesEndedCall(Operation, Tries, elapsed, LastHttp?.Status, LastHttp?.RequestId, error), static (observer, ended) => observer.CallEnded(ended));
    }
}
