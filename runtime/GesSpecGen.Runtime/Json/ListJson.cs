using System.Text.Json;
using GesSpecGen.Generated;

namespace GesSpecGen.Json;

/// <summary>Lists; null items are skipped, unless null is a value of their type.</summary>
internal static class ListJson
{
    internal static readonly GesWrite<GesObject> WriteObject = static (json, value) => value.WriteTo(json);

    internal static IReadOnlyList<T> Read<T>(ref Utf8JsonReader json, GesRead<T> read)
    {
        if (json.TokenType != JsonTokenType.StartArray)
            Unexpected.Token(in json, "a list");
        if (!NextItem<T>(ref json))
            return [];
        T first = read(ref json);
        if (NextItem<T>(ref json))
            return ReadMore(ref json, read, first);
        return [first];
    }

    internal static void Write<T>(Utf8JsonWriter json, IReadOnlyList<T> values, GesWrite<T> write)
    {
        json.WriteStartArray();
        for (int i = 0; i < values.Count; i++)
            write(json, values[i]);
        json.WriteEndArray();
    }

    private static List<T> ReadMore<T>(ref Utf8JsonReader json, GesRead<T> read, T first)
    {
        List<T> items = [first];
        do
            items.Add(read(ref json));
        while (NextItem<T>(ref json));
        return items;
    }

    private static bool NextItem<T>(ref Utf8JsonReader json)
    {
        do
            Unexpected.EndUnlessMore(json.Read());
        while (json.TokenType == JsonTokenType.Null && !NullItems<T>.AreValues);
        return json.TokenType != JsonTokenType.EndArray;
    }
}
