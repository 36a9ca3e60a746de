using System.Globalization;
using System.Text.Json;

namespace GesSpecGen.Emulator.Graphs;

/// <summary>Compares values: numbers by what they count, truth values and texts by themselves.</summary>
internal static class ValueOrder
{
    /// <summary>Less than zero, zero or more than zero, as in <see cref="IComparable"/>; null where the two cannot be compared.</summary>
    public static int? Compare(JsonElement left, JsonElement right)
    {
        if (left.ValueKind == JsonValueKind.Number && right.ValueKind == JsonValueKind.Number)
            return CompareNumbers(left, right);
        if (left.ValueKind == JsonValueKind.String && right.ValueKind == JsonValueKind.String)
            return string.CompareOrdinal(left.GetString(), right.GetString());
        return IsTruth(left) && IsTruth(right) ? left.GetBoolean().CompareTo(right.GetBoolean()) : null;
    }

    /// <summary>Compares a value with a text, in which filters give numbers and truth values too.</summary>
    public static int? CompareWithText(JsonElement value, string text) => value.ValueKind switch
    {
        JsonValueKind.String => string.CompareOrdinal(value.GetString(), text),
        JsonValueKind.Number => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) && IsJson(text, out JsonElement number) ? CompareNumbers(value, number) : null,
        JsonValueKind.True or JsonValueKind.False => value.GetBoolean().CompareTo(text == "true"),
        _ => null,
    };

    public static bool AreEqual(JsonElement left, JsonElement right) => left.ValueKind switch
    {
        JsonValueKind.Array => right.ValueKind == JsonValueKind.Array && left.GetArrayLength() == right.GetArrayLength() && left.EnumerateArray().Zip(right.EnumerateArray()).All(static pair => AreEqual(pair.First, pair.Second)),
        JsonValueKind.Object => right.ValueKind == JsonValueKind.Object && left.GetRawText() == right.GetRawText(),
        _ => Compare(left, right) == 0,
    };

    private static int CompareNumbers(JsonElement left, JsonElement right) =>
        left.TryGetDecimal(out decimal one) && right.TryGetDecimal(out decimal other) ? one.CompareTo(other) : left.GetDouble().CompareTo(right.GetDouble());

    private static bool IsTruth(JsonElement value) => value.ValueKind is JsonValueKind.True or JsonValueKind.False;

    private static bool IsJson(string text, out JsonElement number)
    {
        try
        {
            number = JsonSerializer.Deserialize<JsonElement>(text);
            return number.ValueKind == JsonValueKind.Number;
        }
        catch (JsonException)
        {
            number = default;
            return false;
        }
    }
}
