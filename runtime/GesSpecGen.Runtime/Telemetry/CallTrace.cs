using System.Diagnostics;
using GesSpecGen.Calls;

namespace GesSpecGen.Telemetry;

/// <summary>One span for each call. Nothing in it depends on what a path or a body holds.</summary>
internal static class CallTrace
{
    private static readonly ActivitySource Source = new(GesTelemetry.ActivitySourceName, Build.Version);

    internal static Activity? Start(GesOperation operation, Connection connection) => !Source.HasListeners() ? null : Source.StartActivity(
        operation.Name,
        ActivityKind.Client,
        parentContext: default,
        tags:
        [
            new(Tag.System, Tag.Ges),
            new(Tag.Operation, operation.Name),
            new(Tag.Plane, connection.Plane.Name),
            new(Tag.Server, connection.Address.Host),
            new(Tag.Port, connection.Address.Port),
            new(Tag.Method, operation.Method.Method),
            new(Tag.Template, operation.UriTemplate),
        ]);

    /// <summary>Says how a call or a try ended.</summary>
    internal static void Mark(Activity activity, GesHttpResult? http, Exception? error)
    {
        if (!activity.IsAllDataRequested)
            return;
        if (http is not null)
            activity.SetTag(Tag.Status, http.Status).SetTag(Tag.RequestId, http.RequestId);
        if (error is not null)
            activity.SetStatus(ActivityStatusCode.Error).SetTag(Tag.ErrorType, ErrorClass.Of(error)).SetTag(Tag.ErrorCode, ErrorClass.Code(error));
    }
}
