using System.Diagnostics;
using GesSpecGen.Http;
using GesSpecGen.Telemetry;

namespace GesSpecGen.Calls;

/// <summary>One try of a call: asking for the proof, sending, reading.</summary>
internal sealed class Try(Call call) : IDisposable
{
    private Deadline? _deadline;
    private Activity? _span;
    private GesCredentialContext? _context;
    private HttpResponseMessage? _response;

    internal Call Call => call;

    internal GesOperation Operation => call.Operation;

    /// <summary>Which try this is; 0 as long as nothing was sent.</summary>
    internal int Number { get; private set; }

    /// <summary>What HTTP answered; null as long as it did not.</summary>
    internal GesHttpResult? Http { get; private set; }

    /// <summary>What was sent; null as long as nothing was.</summary>
    internal HttpRequestMessage? Message { get; private set; }

    internal bool HasTimedOut => _deadline is { HasPassed: true };

    internal CancellationToken Token => (_deadline ?? call.Deadline).Token;

    public void Dispose()
    {
        _response?.Dispose();
        _span?.Dispose();
        _deadline?.Dispose();
    }

    internal void Sending(HttpRequestMessage message, GesCredentialContext context)
    {
        Message = message;
        _context = context;
        Number = ++call.Tries;
        _deadline = new Deadline(call.Settings.Retry.TryTimeout, call.Settings.TimeProvider, call.Token);
        _span = TryTrace.Start(this);
    }

    /// <summary>For what the service wrote.</summary>
    internal ForeignText Foreign() => new(Message!, _context!.Body.Span, call.Connection.Plane.Sensitive);

    /// <summary>The answer is closed with the try.</summary>
    internal void Answered(HttpResponseMessage response)
    {
        _response = response;
        Http = HttpResults.From(response);
    }

    /// <summary>From now on the caller's pace decides: the times of the try and of the call do not count any more. Gives the longest time of a read.</summary>
    internal TimeSpan HandOver()
    {
        _deadline?.Dispose();
        call.Deadline.Dispose();
        TimeSpan ofTry = call.Settings.Retry.TryTimeout;
        return ofTry == Timeout.InfiniteTimeSpan ? call.Settings.Timeout : ofTry;
    }

    internal void Ended(Exception? error)
    {
        call.LastHttp = Http;
        if (_span is { } span)
            CallTrace.Mark(span, Http, error);
    }
}
