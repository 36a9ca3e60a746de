using System.Text;
using System.Text.Json;

namespace GesSpecGen.Json;

/// <summary>Texts: numbers and truth values are taken by their JSON text.</summary>
internal static class TextJson
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static string Read(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.String => Text(ref json),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Number => RawNumber(ref json),
        _ => Wrong(in json),
    };

    /// <summary>The text of a name or of a text value. Bytes that are not UTF-8 are an error, never replaced.</summary>
    internal static string Text(ref Utf8JsonReader json)
    {
        try
        {
            return json.ValueIsEscaped || json.HasValueSequence ? json.GetString()! : Strict.GetString(json.ValueSpan);
        }
        catch (Exception e) when (e is InvalidOperationException or DecoderFallbackException)
        {
            Unexpected.Content(in json, "valid UTF-8");
            throw;
        }
    }

    private static string RawNumber(ref Utf8JsonReader json) =>
        json.HasValueSequence ? Encoding.ASCII.GetString(json.ValueSequence) : Encoding.ASCII.GetString(json.ValueSpan);

    private static string Wrong(in Utf8JsonReader json)
    {
        Unexpected.Token(in json, "a text");
        return "";
    }
}
