using System.Text.Json;

namespace GesSpecGen.Json;

/// <summary>Truth values: true and false, also as text of any case, and 0 and 1.</summary>
internal static class BooleanJson
{
    private const string Expected = "true or false";

    internal static bool Read(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String or JsonTokenType.Number => FromText(ref json),
        _ => Wrong(in json),
    };

    private static bool FromText(ref Utf8JsonReader json)
    {
        string text = TextJson.Read(ref json).Trim();
        if (text is "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase))
            return true;
        if (text is not "0" && !text.Equals("false", StringComparison.OrdinalIgnoreCase))
            Unexpected.Content(in json, Expected);
        return false;
    }

    private static bool Wrong(in Utf8JsonReader json)
    {
        Unexpected.Token(in json, Expected);
        return false;
    }
}
