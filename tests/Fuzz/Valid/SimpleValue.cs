using System.Globalization;
using System.Text.Json.Nodes;

namespace GesSpecGen.Fuzz.Valid;

/// <summary>Texts, numbers and times, those at the ends of their ranges more often than others.</summary>
internal sealed class SimpleValue(Random random)
{
    private static readonly string[] Texts = ["", "a", "\u4F60\u597D", "\uD83D\uDE00", "\"\\/\b\f\n\r\t", "<&>'", "\u0000\u001F\u007F", "\u2028", "null", "200", "class", "10.05%", "{\"a\":1}"];

    public string Text() => random.Of<string>(Texts);

    public JsonNode Of(string type) => type switch
    {
        "Integer" => random.Once(4) ? random.Of(int.MinValue, int.MaxValue, 0, -1) : random.Next(int.MinValue, int.MaxValue),
        "Long" => random.Once(4) ? random.Of(long.MinValue, long.MaxValue, 0, (1L << 53) + 1) : random.NextInt64(long.MinValue, long.MaxValue),
        "Float" => BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue)) is var number && float.IsFinite(number) ? number : 0.1f,
        "Double" => BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)) is var number && double.IsFinite(number) ? number : 0.5,
        "Boolean" => random.Once(2),
        "Object" => JsonNode.Parse(random.Of("1", "\"a\"", "[1,[]]", "{\"a\":{}}", "true", "1.50", "[null]", "123456789012345678901234567890"))!,
        _ => Text(),
    };

    public JsonNode Time(RowForm form)
    {
        DateTime time = new DateTime(2000, 1, 1).AddSeconds(random.Next());
        return form switch
        {
            RowForm.UtcTime => time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
            RowForm.Date => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => time.ToString(random.Of("yyyy-M-d H:m:s", "yyyy-M-d'T'H:m:s", "yyyy-M-d"), CultureInfo.InvariantCulture),
        };
    }
}
