namespace GesSpecGen.Fuzz.Structure;

/// <summary>How a file is written.</summary>
/// <param name="Break">Between two lines: LF, CRLF, CR, NEL and others.</param>
/// <param name="Indent">Before each level.</param>
/// <param name="FlowFrom">The level from which on maps and lists stand in brackets.</param>
/// <param name="Text">How texts stand.</param>
/// <param name="Before">In front of all: a byte order mark, directives, another document.</param>
/// <param name="After">Behind all.</param>
internal sealed record BranchStyle(string Break, string Indent, int FlowFrom, TextStyle Text, string Before, string After);

internal enum TextStyle
{
    Double,
    Single,
    Literal,
    Folded,
    Plain,
}
