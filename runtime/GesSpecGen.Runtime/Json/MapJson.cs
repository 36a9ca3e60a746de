using System.Text.Json;
using GesSpecGen.Generated;

namespace GesSpecGen.Json;

/// <summary>Objects with free names; null values are skipped, unless null is a value of their type.</summary>
internal static class MapJson
{
    internal static IReadOnlyDictionary<string, T> Read<T>(ref Utf8JsonReader json, GesRead<T> read)
    {
        if (json.TokenType != JsonTokenType.StartObject)
            Unexpected.Token(in json, "an object");
        Dictionary<string, T> values = new(StringComparer.Ordinal);
        while (true)
        {
            Unexpected.EndUnlessMore(json.Read());
            if (json.TokenType == JsonTokenType.EndObject)
                return values;
            string name = TextJson.Text(ref json);
            Unexpected.EndUnlessMore(json.Read());
            if (json.TokenType != JsonTokenType.Null || NullItems<T>.AreValues)
                values[name] = read(ref json);
        }
    }

    internal static void Write<T>(Utf8JsonWriter json, IReadOnlyDictionary<string, T> values, GesWrite<T> write)
    {
        json.WriteStartObject();
        foreach ((string name, T value) in values)
        {
            json.WritePropertyName(name);
            write(json, value);
        }

        json.WriteEndObject();
    }
}
