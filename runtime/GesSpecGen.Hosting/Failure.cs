namespace GesSpecGen.Hosting;

/// <summary>
/// What a log and a health report may say of an error: nothing of a body but the error code, and of that only what looks like one. Foreign text may hold anything,
/// also what it was sent.
/// </summary>
/// <param name="Text">What went wrong.</param>
/// <param name="Status">The HTTP status, if there was an answer.</param>
/// <param name="ErrorCode">The error code of the service.</param>
/// <param name="RequestId">Id of the call, for support.</param>
internal sealed record Failure(string Text, int? Status, string? ErrorCode, string? RequestId)
{
    private const int LongestCode = 32;
    private const int LongestId = 128;

    public static Failure Of(Exception error) => new(
        TextOf(error),
        (error as GesException)?.Status,
        Code((error as GesApiException)?.ErrorCode ?? (error as GesCredentialException)?.ErrorCode),
        Shown((error as GesException)?.RequestId));

    /// <summary>A request id, if it looks like one.</summary>
    public static string? Shown(string? requestId) => Word(requestId, LongestId);

    /// <summary>The parts that are known, by their names.</summary>
    public IReadOnlyDictionary<string, object> Data() => Parts().ToDictionary(static part => part.Name, static part => part.Value);

    /// <summary>A sentence.</summary>
    public override string ToString()
    {
        string[] parts = [.. Parts().Select(static part => $"{part.Label} {part.Value}")];
        return $"{Text}{(parts.Length > 0 ? $" ({string.Join(", ", parts)})" : "")}.";
    }

    private IEnumerable<(string Name, string Label, object Value)> Parts()
    {
        if (Status is { } status)
            yield return (nameof(Status), "HTTP", status);
        if (ErrorCode is { } code)
            yield return (nameof(ErrorCode), "error code", code);
        if (RequestId is { } id)
            yield return (nameof(RequestId), "request id", id);
    }

    private static string? Code(string? code) => Word(code, LongestCode);

    private static string TextOf(Exception error) => error switch
    {
        GesApiException => "The service answered with an error",
        GesCredentialException => "There is no proof of who calls",
        GesMalformedResponseException => "The answer is not as documented",
        GesResponseTooLargeException => "The answer is too large",
        // Their messages are made here, or by the network of the operating system.
        GesTimeoutException or GesTransportException or GesHeldBackException => error.Message.TrimEnd('.'),
        _ => error.GetType().Name,
    };

    private static string? Word(string? text, int longest) =>
        text is { Length: > 0 } && text.Length <= longest && text.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-') ? text : null;
}
