using System.Text.Json;

namespace GesSpecGen.Fuzz.Valid;

/// <summary>Whether two documents say the same: JSON and numbers inside of texts may be written otherwise.</summary>
internal static class SameJson
{
    public static bool Is(JsonElement one, JsonElement other) => (one.ValueKind, other.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => one.EnumerateObject().Count() == other.EnumerateObject().Count() && one.EnumerateObject().All(member => other.TryGetProperty(member.Name, out JsonElement its) && Is(member.Value, its)),
        (JsonValueKind.Array, JsonValueKind.Array) => one.GetArrayLength() == other.GetArrayLength() && one.EnumerateArray().Zip(other.EnumerateArray()).All(static pair => Is(pair.First, pair.Second)),
        (JsonValueKind.String, JsonValueKind.String) => one.GetString() == other.GetString() || (Inside(one) is { } inside && Inside(other) is { } itsInside && Is(inside, itsInside)),
        _ => JsonElement.DeepEquals(one, other),
    };

    private static JsonElement? Inside(JsonElement text)
    {
        try
        {
            using JsonDocument inside = JsonDocument.Parse(text.GetString()!.TrimEnd('%'));
            return inside.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
