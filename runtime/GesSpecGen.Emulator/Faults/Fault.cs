namespace GesSpecGen.Emulator;

/// <summary>
/// Something that goes wrong with one answer. Faults can be combined: <c>Fault.Unavailable() with { Delay = TimeSpan.FromSeconds(2) }</c>.
/// Unless a status is asked for, the request is handled: it starts its job, although the client may never know.
/// </summary>
public sealed partial record Fault
{
    /// <summary>The status to answer with instead of handling the request; <see langword="null"/>: the request is handled.</summary>
    public int? Status { get; init; }

    /// <summary>The error code that goes with <see cref="Status"/>, unless there is a <see cref="Body"/>; <see langword="null"/>: <see cref="EmulatorCodes.Fault"/>.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>The body to answer with; <see langword="null"/>: that of the handled request, or an error body in the documented shape.</summary>
    public string? Body { get; init; }

    /// <summary>The media type to call the body; <see langword="null"/>: <c>application/json</c>.</summary>
    public string? ContentType { get; init; }

    /// <summary>Headers to add to the answer, such as <c>Retry-After</c>.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>How long the answer waits, by the clock of <see cref="GesEmulatorOptions.TimeProvider"/>. Default: not at all.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>How long the body pauses after every <see cref="PieceBytes"/>, by the same clock. Default: not at all.</summary>
    public TimeSpan PieceDelay { get; init; }

    /// <summary>How many bytes of the body come at once, where there is a <see cref="PieceDelay"/>. Default: 16.</summary>
    public int PieceBytes { get; init; } = 16;

    /// <summary>After how many bytes of the body the connection ends; with 0 it is reset before the status is sent. <see langword="null"/>: the answer is whole.</summary>
    public int? CutAfter { get; init; }

    /// <summary>Whether the answer ends within its JSON, although HTTP calls it whole.</summary>
    public bool HasWrongJson { get; init; }
}
