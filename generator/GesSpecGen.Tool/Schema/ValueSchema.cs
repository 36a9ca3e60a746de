using System.Text.Json.Nodes;
using GesSpecGen.Core.Format;

namespace GesSpecGen.Tool.Schema;

/// <summary>What JSON Schema says of a value.</summary>
internal static class ValueSchema
{
    public static JsonObject Of(ValueFormat value, Definitions maps) => value switch
    {
        ValueFormat.Text text => text.IsString ? Typed("string") : Typed("string", "number", "boolean"),
        ValueFormat.Flag => Typed("boolean"),
        ValueFormat.Number => Typed("integer"),
        ValueFormat.Bound => Typed("number", "null"),
        ValueFormat.Nothing => Typed("null"),
        ValueFormat.Any => [],
        ValueFormat.Choice { Allowed.Count: 0 } => new JsonObject { ["not"] = new JsonObject() },
        ValueFormat.Choice choice => new JsonObject { ["enum"] = new JsonArray([.. choice.Allowed.Select(static word => JsonValue.Create(word))]) },
        ValueFormat.List list => List(list, maps),
        ValueFormat.Map map => maps.Reference(map.Format),
        ValueFormat.Named named => Named(named, maps),
        ValueFormat.OneOf several => new JsonObject { ["anyOf"] = new JsonArray([.. several.Values.Select(one => Of(one, maps))]) },
        _ => throw new ArgumentException($"No schema says what {value.GetType().Name} is.", nameof(value)),
    };

    private static JsonObject Typed(params string[] types) =>
        new() { ["type"] = types.Length == 1 ? types[0] : new JsonArray([.. types.Select(static type => JsonValue.Create(type))]) };

    private static JsonObject List(ValueFormat.List list, Definitions maps)
    {
        JsonObject schema = Typed("array");
        schema["items"] = Of(list.Item, maps);
        if (list.Least > 0)
            schema["minItems"] = list.Least;
        if (list.Most is { } most)
            schema["maxItems"] = most;
        return schema;
    }

    private static JsonObject Named(ValueFormat.Named named, Definitions maps)
    {
        JsonObject schema = Typed("object");
        if (named.Names is null)
        {
            schema["additionalProperties"] = Of(named.Value, maps);
            return schema;
        }

        schema["patternProperties"] = new JsonObject { [named.Names] = Of(named.Value, maps) };
        schema["additionalProperties"] = false;
        return schema;
    }
}
