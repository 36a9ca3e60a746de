using System.Globalization;
using System.Text.Json.Nodes;

namespace GesSpecGen.Fuzz.Valid;

/// <summary>Random JSON that a type of a spec describes.</summary>
public sealed class ValidValue(ValidSpec spec, int seed)
{
    private static readonly string[] Texts = ["", "a", "\u4F60\u597D", "\uD83D\uDE00", "\"\\/\b\f\n\r\t", "<&>'", "\u0000\u001F\u007F", "\u2028", "null", "200", "class"];

    private readonly Random _random = new(seed);

    public JsonObject Of(ValidType type)
    {
        JsonObject value = [];
        foreach (ValidRow row in type.Rows)
            if (row.IsRequired || _random.Next(3) > 0)
                value[row.Name] = Of(row.Type);
        return value;
    }

    private JsonNode Of(string type) => type.Split(" of ", 2) switch
    {
        ["Array", var item] => new JsonArray([.. Some().Select(_ => Of(item))]),
        ["Map", var item] => Map(item, _random.Next(4)),
        ["Entries", var item] => new JsonArray([.. Some().Select(_ => (JsonNode)Map(item, 1))]),
        _ => spec.Types.FirstOrDefault(known => known.Name == type) is { } known ? Of(known) : Simple(type),
    };

    private IEnumerable<int> Some() => Enumerable.Range(0, _random.Next(4));

    private JsonObject Map(string item, int count)
    {
        JsonObject map = [];
        for (int i = 0; i < count; i++)
            map[Text() + i.ToString(CultureInfo.InvariantCulture)] = Of(item);
        return map;
    }

    private JsonNode Simple(string type) => type switch
    {
        "Integer" => _random.Next(int.MinValue, int.MaxValue),
        "Long" => _random.NextInt64(long.MinValue, long.MaxValue),
        "Double" => BitConverter.Int64BitsToDouble(_random.NextInt64()) is var number && double.IsFinite(number) ? number : 0.5,
        "Boolean" => _random.Next(2) == 0,
        "Integer, encoded: string" => _random.Next(int.MinValue, int.MaxValue).ToString(CultureInfo.InvariantCulture),
        "Long, encoded: string" => _random.NextInt64(long.MinValue, long.MaxValue).ToString(CultureInfo.InvariantCulture),
        "Boolean, encoded: string" => _random.Next(2) == 0 ? "true" : "false",
        "String, format: utc-time" => new DateTime(2000, 1, 1).AddSeconds(_random.Next()).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        "String, format: date" => new DateTime(2000, 1, 1).AddDays(_random.Next(30_000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "Object" => JsonNode.Parse(((string[])["1", "\"a\"", "[1,[]]", "{\"a\":{}}", "true"])[_random.Next(5)])!,
        _ => Text(),
    };

    private string Text() => Texts[_random.Next(Texts.Length)];
}
