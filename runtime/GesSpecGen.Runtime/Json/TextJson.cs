using System.Buffers;
using System.Text;
using System.Text.Json;

namespace GesSpecGen.Json;

/// <summary>Texts: numbers and truth values are taken by their JSON text.</summary>
internal static class TextJson
{
    internal static string Read(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.String)
            return Text(ref json);
        if (json.TokenType is not (JsonTokenType.True or JsonTokenType.False or JsonTokenType.Number))
            Unexpected.Token(in json, "a text");
        return Encoding.ASCII.GetString(json.HasValueSequence ? json.ValueSequence.ToArray() : json.ValueSpan);
    }

    /// <summary>The text of a name or of a text value. Bytes that are not UTF-8 are an error, never replaced.</summary>
    internal static string Text(ref Utf8JsonReader json)
    {
        ReadOnlySpan<byte> text = json.ValueSpan;
        return !json.ValueIsEscaped && !json.HasValueSequence && Ascii.IsValid(text) ? Encoding.Latin1.GetString(text) : Decoded(ref json);
    }

    private static string Decoded(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            Unexpected.Content(in json, "valid UTF-8");
            throw;
        }
    }
}
