using System.Text.Json;
using GesSpecGen.Generated;

namespace GesSpecGen.Json;

/// <summary>Lists of objects that have one member each; null items and null values are skipped, and an object with several members gives several entries.</summary>
internal static class EntriesJson
{
    internal static IReadOnlyList<KeyValuePair<string, T>> Read<T>(ref Utf8JsonReader json, GesRead<T> read)
    {
        if (json.TokenType != JsonTokenType.StartArray)
            Unexpected.Token(in json, "a list");
        List<KeyValuePair<string, T>> entries = [];
        while (true)
        {
            Unexpected.EndUnlessMore(json.Read());
            if (json.TokenType == JsonTokenType.EndArray)
                return entries;
            if (json.TokenType != JsonTokenType.Null)
                ReadObject(ref json, entries, read);
        }
    }

    internal static void Write<T>(Utf8JsonWriter json, IReadOnlyList<KeyValuePair<string, T>> entries, GesWrite<T> write)
    {
        json.WriteStartArray();
        for (int i = 0; i < entries.Count; i++)
        {
            json.WriteStartObject();
            json.WritePropertyName(entries[i].Key);
            write(json, entries[i].Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void ReadObject<T>(ref Utf8JsonReader json, List<KeyValuePair<string, T>> entries, GesRead<T> read)
    {
        if (json.TokenType != JsonTokenType.StartObject)
            Unexpected.Token(in json, "an object");
        while (true)
        {
            Unexpected.EndUnlessMore(json.Read());
            if (json.TokenType == JsonTokenType.EndObject)
                return;
            string name = TextJson.Text(ref json);
            Unexpected.EndUnlessMore(json.Read());
            if (json.TokenType != JsonTokenType.Null)
                entries.Add(new(name, read(ref json)));
        }
    }
}
