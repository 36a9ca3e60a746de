using System.Runtime.CompilerServices;
using System.Text.Json;
using GesSpecGen.Generated;

namespace GesSpecGen.Json;

/// <summary>Lists; null items are skipped.</summary>
internal static class ListJson
{
    internal static readonly GesWrite<GesObject> WriteObject = static (json, value) => value.WriteTo(json);

    internal static IReadOnlyList<T> Read<T>(ref Utf8JsonReader json, GesRead<T> read)
    {
        if (json.TokenType != JsonTokenType.StartArray)
            Unexpected.Token(in json, "a list");
        FirstItems<T> first = default;
        int count = 0;
        while (NextItem(ref json))
        {
            if (count == FirstItems<T>.Length)
                return ReadMore(ref json, read, first);
            first[count++] = read(ref json);
        }

        if (count == 0)
            return [];
        T[] items = new T[count];
        ((ReadOnlySpan<T>)first)[..count].CopyTo(items);
        return items;
    }

    internal static void Write<T>(Utf8JsonWriter json, IReadOnlyList<T> values, GesWrite<T> write)
    {
        json.WriteStartArray();
        for (int i = 0; i < values.Count; i++)
            write(json, values[i]);
        json.WriteEndArray();
    }

    private static List<T> ReadMore<T>(ref Utf8JsonReader json, GesRead<T> read, scoped ReadOnlySpan<T> first)
    {
        List<T> items = new(2 * FirstItems<T>.Length);
        items.AddRange(first);
        do
            items.Add(read(ref json));
        while (NextItem(ref json));
        return items;
    }

    private static bool NextItem(ref Utf8JsonReader json)
    {
        do
            Unexpected.EndUnlessMore(json.Read());
        while (json.TokenType == JsonTokenType.Null);
        return json.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Most documented lists are short: they get an array of their exact length.</summary>
    [InlineArray(Length)]
    private struct FirstItems<T>
    {
        internal const int Length = 4;
        private T _item;
    }
}
