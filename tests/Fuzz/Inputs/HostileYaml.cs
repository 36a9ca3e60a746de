using CsCheck;

namespace GesSpecGen.Fuzz.Inputs;

/// <summary>Documents that are YAML, of the keys of the format, with values of every wrong shape, depth and kind.</summary>
internal static class HostileYaml
{
    private static readonly Gen<string> Scalar = Gen.Frequency(
        (4, Gen.OneOf(HostileWords.Words)),
        (2, Gen.OneOf(HostileWords.Keys)),
        (1, Gen.OneOf("*a", "&a x", "!x y", "!!int 3", "!!binary aGk=", "<<", "'a''b'", "\"\\u0041\"")));

    private static readonly Gen<string> Key = Gen.Frequency((8, Gen.OneOf(HostileWords.Keys)), (1, Scalar));

    private static readonly Gen<string> Node = Gen.Recursive<string>(static (depth, inner) => depth > 5
        ? Scalar
        : Gen.Frequency(
            (3, Scalar),
            (2, Gen.Select(Key, inner, static (key, value) => $"{key}: {value}").Array[0, 6].Select(static entries => "{ " + string.Join(", ", entries) + " }")),
            (1, inner.Array[0, 4].Select(static items => "[ " + string.Join(", ", items) + " ]"))));

    private static readonly Gen<string> Deep = Gen.Select(Gen.OneOf("[", "{a: ", "- ", "? ", "[{a: ", "!t ", "&a ", "\"", "'", "-\n", "a:\n "), Gen.Int[1, 3_000], static (piece, count) => string.Concat(Enumerable.Repeat(piece, count)));

    /// <summary>An operation file by its keys, whatever their values.</summary>
    public static Gen<string> Document { get; } = Gen.Frequency(
        (10, Gen.Select(Key, Node, static (key, value) => $"{key}: {value}").Array[1, 12].Select(static lines => "operation: DoIt\nsummary: Do it.\n" + string.Join("\n", lines))),
        (2, Gen.Select(Key, Node, static (key, value) => $"{key}: {value}").Array[1, 8].Select(static lines => string.Join("\n", lines))),
        (1, Node.Array[1, 3].Select(static documents => string.Join("\n---\n", documents))),
        (1, Deep),
        (1, Gen.Select(Key, Deep, static (key, value) => $"{key}: {value}")));

    /// <summary>Bytes that nobody chose, as an editor or compiler would decode them.</summary>
    public static Gen<string> Noise { get; } = Gen.Frequency(
        (1, Gen.Byte.Array[0, 300].Select(static bytes => System.Text.Encoding.UTF8.GetString(bytes))),
        (1, Gen.Byte.Array[0, 300].Select(static bytes => System.Text.Encoding.Unicode.GetString(bytes))),
        (2, Gen.OneOf([.. HostileWords.Marks, .. HostileWords.Keys, .. HostileWords.Words]).Array[0, 60].Select(string.Concat)));
}
