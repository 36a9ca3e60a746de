using System.Diagnostics;
using System.Diagnostics.Metrics;
using GesSpecGen.Calls;

namespace GesSpecGen.Telemetry;

/// <summary>Durations of calls, repetitions and renewals.</summary>
internal static class CallMetrics
{
    private static readonly Meter Meter = new(GesTelemetry.MeterName, Build.Version);
    private static readonly Histogram<double> Duration = CreateDuration("db.client.operation.duration", "s", "How long calls take, with all their tries and pauses.");
    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("ges.client.retries", "{retry}", "How often a call was tried again after a failure that may pass.");
    private static readonly Counter<long> Renewals = Meter.CreateCounter<long>("ges.client.token_renewals", "{renewal}", "How often a token was renewed because the service refused it.");

    internal static void Ended(Call call, TimeSpan elapsed, Exception? error)
    {
        if (!Duration.Enabled)
            return;
        TagList tags = Of(call);
        tags.Add(Tag.System, Tag.Ges);
        if (call.LastHttp is { } http)
            tags.Add(Tag.Status, http.Status);
        if (error is not null)
            tags.Add(Tag.ErrorType, ErrorClass.Of(error));
        if (ErrorClass.Code(error) is { } code)
            tags.Add(Tag.ErrorCode, code);
        Duration.Record(elapsed.TotalSeconds, in tags);
    }

    internal static void Repeated(Call call, Exception error)
    {
        if (!Retries.Enabled)
            return;
        TagList tags = Of(call);
        tags.Add(Tag.ResendCount, call.Repetitions);
        tags.Add(Tag.ErrorType, ErrorClass.Of(error));
        Retries.Add(1, in tags);
    }

    internal static void Renewed(Call call)
    {
        if (Renewals.Enabled)
            Renewals.Add(1, Of(call));
    }

    private static TagList Of(Call call) => new()
    {
        { Tag.Operation, call.Operation.Name },
        { Tag.Server, call.Connection.Address.Host },
        { Tag.Port, call.Connection.Address.Port },
    };

#if NET9_0_OR_GREATER
    private static Histogram<double> CreateDuration(string name, string unit, string description) =>
        Meter.CreateHistogram(name, unit, description, tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10] });
#else
    // Advice came with .NET 9.
    private static Histogram<double> CreateDuration(string name, string unit, string description) => Meter.CreateHistogram<double>(name, unit, description);
#endif
}
