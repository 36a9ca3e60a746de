namespace GesSpecGen.Telemetry;

/// <summary>Names of OpenTelemetry's semantic conventions for databases and HTTP, and our own where there are none.</summary>
internal static class Tag
{
    internal const string System = "db.system.name";
    internal const string Operation = "db.operation.name";
    internal const string ErrorCode = "db.response.status_code";
    internal const string ErrorType = "error.type";
    internal const string Server = "server.address";
    internal const string Port = "server.port";
    internal const string Template = "url.template";
    internal const string Method = "http.request.method";
    internal const string ResendCount = "http.request.resend_count";
    internal const string Status = "http.response.status_code";
    internal const string Plane = "ges.plane";
    internal const string Tries = "ges.tries";
    internal const string RequestId = "ges.request_id";

    /// <summary>The conventions have no name for this database system.</summary>
    internal const string Ges = "huaweicloud.ges";
}
