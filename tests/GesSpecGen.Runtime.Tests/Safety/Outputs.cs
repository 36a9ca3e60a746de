using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json;

namespace GesSpecGen.Runtime.Tests.Safety;

/// <summary>Everything that can be seen of a call from outside: exceptions with all that they carry, texts of objects, what a debugger shows, traces and metrics, what observers are told.</summary>
internal sealed class Outputs : GesCallObserver, IDisposable
{
    private const int Deepest = 8;

    private readonly ConcurrentQueue<string> _texts = new();
    private readonly ActivityListener _traces;
    private readonly MeterListener _metrics = new();

    internal Outputs()
    {
        _traces = new() { ShouldListenTo = static source => source.Name.StartsWith("GesSpecGen", StringComparison.Ordinal), Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded, ActivityStopped = Add };
        ActivitySource.AddActivityListener(_traces);
        _metrics.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name.StartsWith("GesSpecGen", StringComparison.Ordinal))
                listener.EnableMeasurementEvents(instrument);
        };
        _metrics.SetMeasurementEventCallback<double>((_, _, tags, _) => Add(tags));
        _metrics.SetMeasurementEventCallback<long>((_, _, tags, _) => Add(tags));
        _metrics.Start();
    }

    internal IReadOnlyCollection<string> Texts => _texts;

    public override void TryFailed(GesFailedTry failed) => Add(failed);

    public override void CallEnded(GesEndedCall ended) => Add(ended);

    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
    }

    internal void Add(object? value) => Walk(value, Deepest, new(ReferenceEqualityComparer.Instance));

    private void Add(Activity activity)
    {
        _texts.Enqueue($"{activity.DisplayName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects.Select(static tag => $"{tag.Key}={tag.Value}"))}");
        _texts.Enqueue(string.Join(' ', activity.Events.SelectMany(static e => e.Tags.Select(static tag => $"{tag.Key}={tag.Value}").Append(e.Name))));
        _texts.Enqueue(string.Join(' ', activity.Baggage.Select(static item => $"{item.Key}={item.Value}")));
    }

    private void Add(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (KeyValuePair<string, object?> tag in tags)
            _texts.Enqueue($"{tag.Key}={tag.Value}");
    }

    private void Walk(object? value, int depth, HashSet<object> seen)
    {
        if (value is null || depth == 0 || !(value is string || seen.Add(value)))
            return;
        _texts.Enqueue(value.ToString() ?? "");
        _texts.Enqueue(DebuggerText.Of(value));
        if (value is Exception e)
            _texts.Enqueue(JsonSerializer.Serialize(e.Data));
        if (value is IEnumerable items and not string)
        {
            foreach (object? item in items)
                Walk(item, depth - 1, seen);
        }

        foreach (object? member in DebuggerText.Members(value))
            Walk(member, depth - 1, seen);
    }
}
