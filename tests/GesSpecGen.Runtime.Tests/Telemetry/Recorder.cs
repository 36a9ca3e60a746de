using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace GesSpecGen.Runtime.Tests.Telemetry;

/// <summary>What OpenTelemetry exports of the calls to one server; other tests run beside it.</summary>
internal sealed class Recorder : IDisposable
{
    private readonly List<Activity> _spans = [];
    private readonly List<Metric> _metrics = [];
    private readonly TracerProvider _traces;
    private readonly MeterProvider _meters;
    private readonly int _port;

    internal Recorder(Uri server)
    {
        _port = server.Port;
        _traces = Sdk.CreateTracerProviderBuilder()
            .AddSource(GesTelemetry.ActivitySourceName, GesTelemetry.HttpActivitySourceName)
            .AddInMemoryExporter(_spans)
            .Build();
        _meters = Sdk.CreateMeterProviderBuilder().AddMeter(GesTelemetry.MeterName).AddInMemoryExporter(_metrics).Build();
    }

    /// <summary>The spans, in the order in which they began.</summary>
    internal IReadOnlyList<Activity> Spans
    {
        get
        {
            _traces.ForceFlush();
            return [.. _spans.Where(span => _port.Equals(span.GetTagItem("server.port"))).OrderBy(static span => span.StartTimeUtc)];
        }
    }

    /// <summary>The points of a metric, each as its tags and its value.</summary>
    internal IReadOnlyList<string> Points(string name)
    {
        _metrics.Clear();
        _meters.ForceFlush();
        List<string> points = [];
        foreach (Metric metric in _metrics.Where(metric => metric.Name == name))
        {
            foreach (ref readonly MetricPoint point in metric.GetMetricPoints())
            {
                Dictionary<string, object?> tags = Tags(point);
                if (_port.Equals(tags["server.port"]))
                    points.Add($"{Shown(tags)}: {(metric.MetricType == MetricType.Histogram ? point.GetHistogramCount() : point.GetSumLong())}");
            }
        }

        return [.. points.Order(StringComparer.Ordinal)];
    }

    internal IReadOnlyList<double> Buckets(string name)
    {
        _meters.ForceFlush();
        List<double> bounds = [];
        foreach (ref readonly MetricPoint point in _metrics.First(metric => metric.Name == name).GetMetricPoints())
        {
            bounds.Clear();
            foreach (HistogramBucket bucket in point.GetHistogramBuckets())
                bounds.Add(bucket.ExplicitBound);
        }

        return bounds;
    }

    /// <summary>The tags that do not change from run to run.</summary>
    internal static string Shown(IEnumerable<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.Where(static tag => tag.Key != "server.port").OrderBy(static tag => tag.Key, StringComparer.Ordinal).Select(static tag => $"{tag.Key}={tag.Value}"));

    public void Dispose()
    {
        _traces.Dispose();
        _meters.Dispose();
    }

    private static Dictionary<string, object?> Tags(in MetricPoint point)
    {
        Dictionary<string, object?> tags = [];
        foreach ((string key, object? value) in point.Tags)
            tags.Add(key, value);
        return tags;
    }
}
