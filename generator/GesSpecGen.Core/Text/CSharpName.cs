namespace GesSpecGen.Core;

/// <summary>What C# takes as a name.</summary>
internal static class CSharpName
{
    // Reserved words only: contextual ones (record, async, value …) are fine as names of members and arguments.
    private static readonly HashSet<string> Keywords = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern false finally "
        + "fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override params private protected public "
        + "readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual "
        + "void volatile while").Split(' '),
        StringComparer.Ordinal);

    public static bool IsKeyword(string name) => Keywords.Contains(name);

    public static bool IsIdentifier(string name) =>
        name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_') && name.All(static c => char.IsLetterOrDigit(c) || c == '_');

    /// <summary>A name for types, operations and members: ASCII PascalCase, so that it reads like any other .NET name.</summary>
    public static bool IsPascal(string name) =>
        name.Length > 0 && name[0] is >= 'A' and <= 'Z' && name.All(static c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9'));
}
