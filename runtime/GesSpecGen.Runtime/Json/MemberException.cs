using System.Text.Json;

namespace GesSpecGen.Json;

/// <summary>A value is not as documented. Whoever started the reading knows the document and names the member.</summary>
internal class MemberException : JsonException
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

    private protected MemberException(string message, long position, Exception? inner)
        : base(message, inner)
    {
        _expected = _found = "";
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

    /// <summary>What is wrong, without where.</summary>
    internal string Difference => $"expected {_expected}, found {_found}";

    internal virtual MemberException In(Utf8JsonReader start) =>
        JsonPath.To(start, Position) is { Length: > 0 } path
            ? new($"Member '{path}': expected {_expected}, found {_found}.", this)
            : this;

    /// <summary>Names the member of an item whose list is read in pieces.</summary>
    /// <param name="piece">A reader at the start of the piece, a list of its own.</param>
    /// <param name="list">Name of the list.</param>
    /// <param name="before">How many items stand before the piece.</param>
    internal virtual MemberException InPiece(Utf8JsonReader piece, string list, long before) =>
        new($"Member '{list}{JsonPath.To(piece, Position, before)}': expected {_expected}, found {_found}.", this);
}
