using CsCheck;
using GesSpecGen.Fuzz.Inputs;

namespace GesSpecGen.Fuzz.Structure;

/// <summary>Real files whose structure was changed, and that mostly are YAML still.</summary>
internal static class StructureGen
{
    private static readonly Dictionary<string, Branch> Files = RealSpec.Texts.ToDictionary(static file => file.Key, static file => BranchReader.Read(file.Value), StringComparer.Ordinal);

    private static readonly IReadOnlyDictionary<string, Branch[]> Known = BranchReader.ByKey(Files.Values);

    private static readonly Gen<string> Piece = Gen.Frequency((3, Gen.OneOf(HostileWords.Words)), (3, Gen.OneOf(HostileWords.Keys)), (1, Gen.OneOf(HostileWords.Marks)), (1, Gen.String[0, 12]));

    private static readonly Gen<EditKind> Kind = Gen.Frequency(
        (3, Gen.Enum<EditKind>()),
        (5, Gen.OneOf(EditKind.Drop, EditKind.Known, EditKind.Replace, EditKind.Rename, EditKind.Swap, EditKind.CopyTo, EditKind.Foreign)));

    private static readonly Gen<Edit> Change = Gen.Select(Kind, Gen.UInt, Gen.UInt, Gen.Int[0, 60], Piece, static (kind, at, to, count, piece) => new Edit(kind, at, to, count, piece));

    private static readonly BranchStyle Usual = new("\n", "  ", 3, TextStyle.Double, "", "");

    private static readonly Gen<BranchStyle> Style = Gen.Frequency(
        (3, Gen.Const(Usual)),
        (1, Gen.Select(
            Gen.OneOf("\n", "\n", "\r\n", "\r", "\u0085", "\u2028", "\n\n", "\n# c\n", " # c\n"),
            Gen.OneOf(" ", "  ", "   ", "        ", "\t"),
            Gen.Int[0, 12],
            Gen.Enum<TextStyle>(),
            Gen.OneOf("", "", "\uFEFF", "---\n", "%YAML 1.2\n---\n", "%TAG ! tag:x,2000:\n---\n", "\uFEFF\uFEFF", "...\n"),
            static (lines, indent, flow, text, before) => new BranchStyle(lines, indent, flow, text, before, "")).Select(
            Gen.OneOf("", "", "", "...\n", "---\na: b\n", "\0", "\t", "# end"),
            static (style, after) => style with { After = after })));

    /// <summary>The text that some changes make of a real file.</summary>
    public static Gen<string> Of(string path) => Gen.Select(Change.Array[1, 4], Style, (changes, style) =>
    {
        Branch root = Files[path].Copy();
        foreach (Edit change in changes)
            change.Apply(root, Known);
        return BranchWriter.Write(root, style);
    });
}
