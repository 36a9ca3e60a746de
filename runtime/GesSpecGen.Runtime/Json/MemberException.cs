using System.Text.Json;

namespace GesSpecGen.Json;

/// <summary>A value is not as documented. Whoever started the reading knows the document and names the member.</summary>
internal sealed class MemberException : JsonException
{
    private readonly string _expected;
    private readonly string _found;

    internal MemberException(string expected, string found, long position)
        : base($"Expected {expected}, found {found}, at byte {position}.")
    {
        _expected = expected;
        _found = found;
        Position = position;
    }

    private MemberException(string message, MemberException inner)
        : base(message, inner)
    {
        _expected = inner._expected;
        _found = inner._found;
        Position = inner.Position;
    }

    /// <summary>Offset of the value from the start of what the reader was given, in bytes.</summary>
    internal long Position { get; }

    internal MemberException In(Utf8JsonReader start) =>
        JsonPath.To(start, Position) is { Length: > 0 } path
            ? new($"Member '{path}': expected {_expected}, found {_found}.", this)
            : this;
}
