namespace GesSpecGen.Emulator;

/// <summary>A request that the emulator received, whatever it answered.</summary>
public sealed class ReceivedRequest
{
    internal ReceivedRequest()
    {
    }

    /// <summary>The id of the call; the answer has it in <see cref="EmulatorHeaders.RequestId"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The method, such as <c>POST</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The path as it was sent, without the query and with its escapes.</summary>
    public required string Path { get; init; }

    /// <summary>The query parameters, unescaped, in the order in which they were sent.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Query { get; init; }

    /// <summary>The headers; names in any case find them. Tokens and other credentials read <c>***</c>.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>The bytes of the body; none if there was no body, or for a login: its password is nobody's business.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The name of the operation that the request is for, such as <c>ShowJob</c>; <see langword="null"/> if there is none.</summary>
    public required string? Operation { get; init; }

    /// <summary>Method, path and operation.</summary>
    public override string ToString() => $"{Method} {Path} ({Operation ?? "no operation"})";
}
