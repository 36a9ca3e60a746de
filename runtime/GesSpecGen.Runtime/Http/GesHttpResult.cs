namespace GesSpecGen;

/// <summary>What HTTP told beside the body of an answer.</summary>
public sealed class GesHttpResult
{
    private static readonly string[] RequestIdHeaders = ["X-Request-Id", "TraceID", "X-IAM-Trace-Id"];

    /// <summary>Describes an answer; public for tests of code that uses a client.</summary>
    /// <param name="status">The HTTP status code.</param>
    /// <param name="headers">The headers; names are compared without regard to case.</param>
    public GesHttpResult(int status, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>>? headers = null)
    {
        Status = status;
        Dictionary<string, IReadOnlyList<string>> all = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, IReadOnlyList<string> values) in headers ?? [])
            all[name] = all.TryGetValue(name, out IReadOnlyList<string>? earlier) ? [.. earlier, .. values] : values;
        Headers = all.AsReadOnly();
        RequestId = RequestIdHeaders.Select(Header).FirstOrDefault(static id => !string.IsNullOrWhiteSpace(id));
    }

    /// <summary>No answer: status 0 and no headers.</summary>
    public static GesHttpResult Empty { get; } = new(0);

    /// <summary>The HTTP status code.</summary>
    public int Status { get; }

    /// <summary>All headers, those of the body too. Names are compared without regard to case.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }

    /// <summary>Id of the call, for support: from <c>X-Request-Id</c>, <c>TraceID</c> or <c>X-IAM-Trace-Id</c>.</summary>
    public string? RequestId { get; }

    /// <summary>The values of a header as one text.</summary>
    /// <param name="name">Name of the header, in any case.</param>
    /// <returns>The values divided by comma and blank, or null if there is no such header.</returns>
    public string? Header(string name) => Headers.TryGetValue(name, out IReadOnlyList<string>? values) ? string.Join(", ", values) : null;
}
