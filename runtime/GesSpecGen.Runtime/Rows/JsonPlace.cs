using System.Text.Json;

namespace GesSpecGen.Rows;

/// <summary>Values by where they stand in a JSON text that has been read before.</summary>
internal static class JsonPlace
{
    /// <summary>A reader that stands on the value at a place.</summary>
    internal static Utf8JsonReader Reader(ReadOnlySpan<byte> utf8, int place)
    {
        Utf8JsonReader json = new(utf8[place..]);
        json.Read();
        return json;
    }

    /// <summary>The value at a place, as a slice of the text.</summary>
    internal static GesValue Value(byte[] utf8, int place)
    {
        Utf8JsonReader json = Reader(utf8, place);
        bool isComposite = json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        if (isComposite)
            json.Skip();
        int length = (int)json.BytesConsumed;
        ReadOnlySpan<byte> text = utf8.AsSpan(place, length);
        return isComposite && text.ContainsAny(" \t\r\n"u8) ? GesJson.Read(text, GesValue.Read) : GesValue.Slice(utf8, place, length);
    }
}
