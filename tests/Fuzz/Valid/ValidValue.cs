using System.Globalization;
using System.Text.Json.Nodes;

namespace GesSpecGen.Fuzz.Valid;

/// <summary>Random JSON that a type of a spec describes, with members under any of their names.</summary>
/// <param name="spec">The spec.</param>
/// <param name="seed">The same one gives the same value.</param>
internal sealed class ValidValue(ValidSpec spec, int seed)
{
    private const int MostLevels = 4;

    private readonly Random _random = new(seed);
    private readonly SimpleValue _simple = new(new Random(seed));

    public JsonNode Of(ValidType type) => Of(type.Name, 0);

    private JsonObject Object(ValidObject type, int level)
    {
        JsonObject value = [];
        foreach (ValidRow row in type.Rows)
        {
            bool isAlias = _random.Next(2) == 0, isThere = _random.Next(3) > 0;
            if (row.Form == RowForm.Repeated)
                foreach (int number in isThere ? Some(level) : [])
                    value[row.Name.TrimEnd('*') + (number + 1).ToString(CultureInfo.InvariantCulture)] = Of(row.Type, level + 1);
            else if (row.IsRequired || (isThere && level < MostLevels))
                value[isAlias ? row.Alias ?? row.Name : row.Name] = Row(row, level + 1);
        }

        return value;
    }

    private JsonNode Row(ValidRow row, int level) => row.Form switch
    {
        RowForm.Encoded => _simple.Of(row.Type).ToJsonString(),
        RowForm.Percent => _simple.Of(row.Type).ToJsonString() + "%",
        RowForm.JsonText => Of(row.Type, level).ToJsonString(),
        RowForm.AbsentAs => _random.Next(),
        RowForm.Plain => Of(row.Type, level),
        _ => _simple.Time(row.Form),
    };

    private JsonNode Of(string type, int level) => type.Split(" of ", 2) switch
    {
        ["Array", var item] => new JsonArray([.. Some(level).Select(_ => Of(item, level + 1))]),
        ["Map", var item] => Map(item, Some(level), level),
        ["Entries", var item] => new JsonArray([.. Some(level).Select(_ => (JsonNode)Map(item, [0], level))]),
        _ => spec.Types.FirstOrDefault(known => known.Name == type) switch
        {
            ValidObject known => Object(known, level),
            ValidUnion union => Union(union, level),
            _ => type == "Properties" ? Properties(level) : _simple.Of(type),
        },
    };

    private JsonNode Union(ValidUnion union, int level)
    {
        bool isUnknown = _random.Next(12) == 0 && !union.Cases.Any(part => part.When is null && IsObject(part.Type));
        ValidCase[] cases = [.. union.Cases.Where(part => level < MostLevels || part.Type is "String" or "Kind" or "Integer" or "Long" or "Float" or "Double" or "Boolean")];
        ValidCase chosen = cases[_random.Next(cases.Length)];
        return isUnknown ? new JsonObject { ["none of them"] = _simple.Of("Object") } : chosen.Type.Length == 0 ? new JsonObject() : Of(chosen.Type, level + 1);
    }

    private bool IsObject(string type) => type == "Properties" || type.StartsWith("Map ", StringComparison.Ordinal) || spec.Types.Any(known => known.Name == type && known is ValidObject);

    private JsonObject Properties(int level)
    {
        JsonObject properties = [];
        foreach (int number in Some(level))
            properties[_simple.Text() + number.ToString(CultureInfo.InvariantCulture)] = _random.Next(2) == 0 ? Of("Array of " + (number == 0 ? "String" : "Long"), level) : _simple.Of("Double");
        return properties;
    }

    private IEnumerable<int> Some(int level) => Enumerable.Range(0, level < MostLevels ? _random.Next(4) : 0);

    private JsonObject Map(string item, IEnumerable<int> numbers, int level)
    {
        JsonObject map = [];
        foreach (int number in numbers)
            map[_simple.Text() + number.ToString(CultureInfo.InvariantCulture)] = Of(item, level + 1);
        return map;
    }
}
