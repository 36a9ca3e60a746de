namespace GesSpecGen.Emulator;

/// <summary>
/// Something that goes wrong with one answer. Faults can be combined: <c>Fault.Answer(503) with { Delay = TimeSpan.FromSeconds(2) }</c>.
/// </summary>
public sealed record Fault
{
    /// <summary>The status to answer with instead of handling the request; <see langword="null"/>: the request is handled.</summary>
    public int? Status { get; init; }

    /// <summary>The body that goes with <see cref="Status"/>; <see langword="null"/>: an error body in the documented shape.</summary>
    public string? Body { get; init; }

    /// <summary>The media type of <see cref="Body"/>. Default: <c>application/json</c>.</summary>
    public string ContentType { get; init; } = "application/json";

    /// <summary>Headers to add to the answer, such as <c>Retry-After</c>.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>How long the answer waits, by the clock of <see cref="GesEmulatorOptions.TimeProvider"/>. Default: not at all.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>After how many bytes of the body the connection ends; with 0 not even the status is sent. <see langword="null"/>: the answer is whole.</summary>
    public int? CutAfter { get; init; }

    /// <summary>Whether the answer ends within its JSON, although HTTP calls it whole.</summary>
    public bool HasWrongJson { get; init; }

    /// <summary>An answer with a status and, unless given, an error body in the documented shape. The request is not handled: it starts no job.</summary>
    /// <param name="status">The status, such as 503.</param>
    /// <param name="body">The body, which need not be JSON.</param>
    /// <param name="contentType">The media type of the body.</param>
    public static Fault Answer(int status, string? body = null, string contentType = "application/json")
    {
        if (status is < 200 or > 599)
            throw new ArgumentOutOfRangeException(nameof(status), status, "A final HTTP status lies from 200 to 599.");
        return new Fault { Status = status, Body = body, ContentType = contentType };
    }

    /// <summary>An answer that comes late.</summary>
    /// <param name="delay">How long it waits, by the emulator's clock.</param>
    public static Fault Late(TimeSpan delay) => new() { Delay = delay };

    /// <summary>A connection that ends before the answer, or within its body. The request is handled: a job is started.</summary>
    /// <param name="afterBytes">How many bytes of the body are sent; with 0 not even the status.</param>
    public static Fault Cut(int afterBytes = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(afterBytes);
        return new Fault { CutAfter = afterBytes };
    }

    /// <summary>An answer that ends within its JSON, although HTTP calls it whole. The request is handled.</summary>
    public static Fault WrongJson() => new() { HasWrongJson = true };
}
