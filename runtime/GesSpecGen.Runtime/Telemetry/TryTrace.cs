using System.Diagnostics;
using GesSpecGen.Calls;

namespace GesSpecGen.Telemetry;

/// <summary>One span for each time that a request is sent: spans, not events, for a try has a beginning and an end, and what HttpClient does for it belongs below it.</summary>
internal static class TryTrace
{
    private static readonly ActivitySource Source = new(GesTelemetry.HttpActivitySourceName, Build.Version);

    internal static Activity? Start(Try attempt)
    {
        if (!Source.HasListeners())
            return null;
        GesOperation operation = attempt.Operation;
        Connection connection = attempt.Call.Connection;
        Activity? activity = Source.StartActivity(
            $"{operation.Method.Method} {operation.UriTemplate}",
            ActivityKind.Client,
            parentContext: default,
            tags:
            [
                new(Tag.Method, operation.Method.Method),
                new(Tag.Template, operation.UriTemplate),
                new(Tag.Server, connection.Address.Host),
                new(Tag.Port, connection.Address.Port),
            ]);
        if (attempt.Number > 1)
            activity?.SetTag(Tag.ResendCount, attempt.Number - 1);
        return activity;
    }
}
