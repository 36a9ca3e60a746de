namespace GesSpecGen.Fuzz.Inputs;

/// <summary>One change of a text. Positions are any number; what lies behind the end is taken from the front.</summary>
internal sealed record Mutation(MutationKind Kind, uint At, uint To, int Length, string Piece)
{
    private const int MostCharacters = 200_000;

    /// <param name="text">What to change.</param>
    /// <param name="other">Another file to take pieces from.</param>
    public string Apply(string text, string other)
    {
        if (text.Length == 0 || text.Length > MostCharacters)
            return text + Piece;
        int at = (int)(At % (uint)text.Length), length = Math.Min(Length, text.Length - at);
        return Kind switch
        {
            MutationKind.FlipBit => text.Remove(at, 1).Insert(at, ((char)(text[at] ^ (1 << (int)(To % 8)))).ToString()),
            MutationKind.Delete => text.Remove(at, length),
            MutationKind.Insert => text.Insert(at, Piece),
            MutationKind.Repeat => text.Insert(at, string.Concat(Enumerable.Repeat(Piece, (int)(To % 300)))),
            MutationKind.Copy => text.Insert((int)(To % (uint)text.Length), text.Substring(at, length)),
            MutationKind.Value => TextLines.ReplaceValue(text, at, Piece),
            MutationKind.Key => TextLines.ReplaceKey(text, at, Piece),
            MutationKind.Token => TextLines.ReplaceToken(text, at, TextLines.Token(other, To)),
            MutationKind.Cut => text[..at],
            _ => OfLines(text, other, at),
        };
    }

    private string OfLines(string text, string other, int at)
    {
        List<string> lines = [.. text.Split('\n')];
        int line = at % lines.Count, to = (int)(To % (uint)lines.Count), count = Math.Min(1 + (Length % 4), lines.Count - line);
        List<string> taken = lines.GetRange(line, count);
        switch (Kind)
        {
            case MutationKind.DeleteLines:
                lines.RemoveRange(line, count);
                break;
            case MutationKind.RepeatLines:
                lines.InsertRange(line, taken);
                break;
            case MutationKind.MoveLines:
                lines.RemoveRange(line, count);
                lines.InsertRange(Math.Min(to, lines.Count), taken);
                break;
            case MutationKind.ForeignLines:
                string[] foreign = other.Split('\n');
                lines.InsertRange(line, foreign.Skip((int)(To % (uint)foreign.Length)).Take(count));
                break;
            case MutationKind.Indent:
                for (int i = line; i < line + count; i++)
                    lines[i] = To % 2 == 0 ? "  " + lines[i] : lines[i].Length > 1 ? lines[i][1..] : lines[i];
                break;
        }

        return string.Join('\n', lines);
    }
}

internal enum MutationKind
{
    FlipBit,
    Delete,
    Insert,
    Repeat,
    Copy,
    Value,
    Key,
    Token,
    Cut,
    DeleteLines,
    RepeatLines,
    MoveLines,
    ForeignLines,
    Indent,
}
