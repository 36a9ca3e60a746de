using System.Text.RegularExpressions;

namespace GesSpecGen.Fuzz.Inputs;

/// <summary>Finds keys, values and words of YAML in a text without reading it.</summary>
internal static partial class TextLines
{
    /// <summary>The next value behind a place becomes another one.</summary>
    public static string ReplaceValue(string text, int at, string value) => Replace(text, Value().Match(text, at), value);

    /// <summary>The next key behind a place becomes another one.</summary>
    public static string ReplaceKey(string text, int at, string key) => Replace(text, Key().Match(text, at), key);

    /// <summary>The next word behind a place becomes another one.</summary>
    public static string ReplaceToken(string text, int at, string token) => Replace(text, Word().Match(text, at), token);

    /// <summary>A word of a text.</summary>
    public static string Token(string text, uint at) => text.Length == 0 ? "" : Word().Match(text, (int)(at % (uint)text.Length)).Value;

    private static string Replace(string text, Match found, string piece) => found.Success ? text.Remove(found.Index, found.Length).Insert(found.Index, piece) : text;

    [GeneratedRegex(@"(?<=: )[^,}\]\r\n]+")]
    private static partial Regex Value();

    [GeneratedRegex(@"[^\s:,{}\[\]]+(?=:[ \r\n])")]
    private static partial Regex Key();

    [GeneratedRegex(@"[\w.-]+")]
    private static partial Regex Word();
}
