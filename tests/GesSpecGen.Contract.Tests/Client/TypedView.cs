using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using GesSpecGen.Contract.Tests.Spec;
using GesSpecGen.Core;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Contract.Tests.Client;

/// <summary>What a user sees in the members of an emitted object, as JSON under the documented names. Uses no emitted JSON code.</summary>
internal static class TypedView
{
    public static JsonObject Of(object target, IReadOnlyCollection<RowSpec> rows, string plane)
    {
        JsonObject seen = [];
        foreach (RowSpec row in rows)
        {
            object? value = target.GetType().GetProperty(Naming.Member(row))?.GetValue(target);
            // A property of a row that is not there is no null: it is nothing.
            if (value is not (null or GesProperties { Count: 0 } or GesValue { Kind: JsonValueKind.Null }))
                seen[row.Name.Text] = Value(value, TypeOf(row), row, plane);
        }

        return seen;
    }

    /// <summary>What a user should see: nothing where nothing was returned, and the documented name where an alias arrived.</summary>
    public static JsonObject Expected(JsonObject documented, IReadOnlyCollection<RowSpec> rows, string plane)
    {
        JsonObject expected = [];
        foreach (RowSpec row in rows)
            if (Travelling.TryGet(documented, row, out JsonNode? value) && value is not null && value.ToJsonString() != row.AbsentAs?.ToString(CultureInfo.InvariantCulture))
                expected[row.Name.Text] = Expected(value, TypeOf(row), plane);
        return expected;
    }

    private static TypeReference TypeOf(RowSpec row) => row.Repeats ? new TypeReference(TypeKind.Array, $"Array of {row.Type}", row.Type) : row.Type;

    private static JsonNode? Expected(JsonNode? value, TypeReference type, string plane) => (type.Kind, value) switch
    {
        (TypeKind.Named, { } of) when Cases.Union(type, plane) is { } union => Cases.Of(union, of, plane) switch
        {
            null => new JsonObject { ["Unknown"] = of.DeepClone() },
            { Type: null } part => new JsonObject { [part.Name.Text] = null },
            var part => new JsonObject { [part.Name.Text] = Expected(of, part.Type, plane) },
        },
        (TypeKind.Named, null) when Cases.Union(type, plane) is not null => new JsonObject { ["Unknown"] = null },
        (TypeKind.Array, JsonArray items) => new JsonArray([.. items.Where(item => item is not null || KeepsNull(type.Item!, plane)).Select(item => Expected(item, type.Item!, plane))]),
        (TypeKind.Map, JsonObject map) => new JsonObject(map.Where(entry => entry.Value is not null || KeepsNull(type.Item!, plane)).Select(entry => KeyValuePair.Create(entry.Key, Expected(entry.Value, type.Item!, plane)))),
        (TypeKind.Entries, JsonArray items) => new JsonArray([.. items.OfType<JsonObject>().SelectMany(static item => item).Where(static entry => entry.Value is not null).Select(entry => new JsonObject([KeyValuePair.Create(entry.Key, Expected(entry.Value, type.Item!, plane))]))]),
        (TypeKind.Named, JsonObject named) => Expected(named, [.. Documentation.Spec.Type(plane, type.Name)!.Members], plane),
        _ => value?.DeepClone(),
    };

    // What may be anything, or one of several things, may be null.
    private static bool KeepsNull(TypeReference item, string plane) => item.Kind == TypeKind.Object || (item.Kind == TypeKind.Named && Cases.Union(item, plane) is not null);

    private static JsonNode? Value(object value, TypeReference type, RowSpec row, string plane) => value switch
    {
        string text => JsonValue.Create(text),
        GesValue any => JsonNode.Parse(any.ToString()),
        GesProperties properties => JsonNode.Parse(properties.ToString()),
        GesUnion union => new JsonObject { [union.GetType().Name] = Case(union, type, row, plane) },
        DateTimeOffset time => JsonValue.Create(time.Offset == TimeSpan.Zero ? time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) : $"{time:O} is not UTC"),
        DateOnly day => JsonValue.Create(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        GesObject named => Of(named, [.. Documentation.Spec.Type(plane, type.Name)!.Members], plane),
        IDictionary map => new JsonObject(map.Keys.Cast<string>().Select(name => KeyValuePair.Create(name, Value(map[name]!, type.Item!, row, plane)))),
        IEnumerable entries when type.Kind == TypeKind.Entries => new JsonArray([.. entries.Cast<object>().Select(entry => new JsonObject([KeyValuePair.Create((string)Of(entry, "Key"), Value(Of(entry, "Value"), type.Item!, row, plane))]))]),
        IEnumerable items => new JsonArray([.. items.Cast<object>().Select(item => Value(item, type.Item!, row, plane))]),
        bool or int or long or float or double => row.IsPercent ? JsonValue.Create(Wire(value) + "%") : row.IsEncodedAsString ? JsonValue.Create(Wire(value)) : JsonNode.Parse(Wire(value)),
        _ when type.Kind == TypeKind.Named && Documentation.Spec.Type(plane, type.Name) is { IsRows: true } view => Of(value, [.. view.Members], plane),
        _ => JsonValue.Create(value.GetType().GetProperty("Value")!.GetValue(value) as string),
    };

    private static JsonNode? Case(GesUnion union, TypeReference type, RowSpec row, string plane)
    {
        object? value = union.GetType().GetProperty("Value")?.GetValue(union);
        TypeReference? of = Cases.Union(type, plane)!.Cases.FirstOrDefault(part => part.Name.Text == union.GetType().Name)?.Type;
        return value is null ? null : Value(value, of ?? TypeReference.Parse("Object"), row, plane);
    }

    private static object Of(object entry, string part) => entry.GetType().GetProperty(part)!.GetValue(entry)!;

    private static string Wire(object value) => value is bool truth ? truth ? "true" : "false" : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
