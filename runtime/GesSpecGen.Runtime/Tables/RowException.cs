using System.Text.Json;
using GesSpecGen.Json;

namespace GesSpecGen.Tables;

/// <summary>A row is not as its reader wants it. The message names the row, and needs nothing around it.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="position">Offset of the row, or of a value in it, in the list of rows.</param>
/// <param name="inner">What else is known.</param>
internal sealed class RowException(string message, long position, Exception? inner = null) : MemberException(message, position, inner)
{
    internal override MemberException In(Utf8JsonReader start) => this;

    internal override MemberException InPiece(Utf8JsonReader piece, string list, long before) => this;
}
