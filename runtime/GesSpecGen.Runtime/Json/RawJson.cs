using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace GesSpecGen.Json;

/// <summary>Copies a value token by token: numbers and texts as they were spelled, white space left out.</summary>
internal static class RawJson
{
    internal static byte[] Read(ref Utf8JsonReader json)
    {
        ArrayBufferWriter<byte> to = new(64);
        int depth = json.CurrentDepth;
        bool divide = false;
        do
        {
            bool closes = json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            if (divide && !closes)
                to.Write(","u8);
            Token(in json, to);
            divide = json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);
            if (json.CurrentDepth == depth && (closes || divide))
                break;
            Unexpected.EndUnlessMore(json.Read());
        }
        while (true);
        if (!Utf8.IsValid(to.WrittenSpan))
            Unexpected.Content(in json, "valid UTF-8");
        return to.WrittenSpan.ToArray();
    }

    private static void Token(in Utf8JsonReader json, ArrayBufferWriter<byte> to)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject: to.Write("{"u8); break;
            case JsonTokenType.EndObject: to.Write("}"u8); break;
            case JsonTokenType.StartArray: to.Write("["u8); break;
            case JsonTokenType.EndArray: to.Write("]"u8); break;
            case JsonTokenType.PropertyName: Quoted(in json, to); to.Write(":"u8); break;
            case JsonTokenType.String: Quoted(in json, to); break;
            case JsonTokenType.Comment: break;
            default: Spelled(in json, to); break;
        }
    }

    private static void Quoted(in Utf8JsonReader json, ArrayBufferWriter<byte> to)
    {
        to.Write("\""u8);
        Spelled(in json, to);
        to.Write("\""u8);
    }

    private static void Spelled(in Utf8JsonReader json, ArrayBufferWriter<byte> to)
    {
        if (!json.HasValueSequence)
            to.Write(json.ValueSpan);
        else
            foreach (ReadOnlyMemory<byte> part in json.ValueSequence)
                to.Write(part.Span);
    }
}
