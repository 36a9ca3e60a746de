using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using GesSpecGen.Contract.Tests.Spec;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Contract.Tests.Client;

/// <summary>Makes the values that a user would give to emitted members, from documented ones. Uses no emitted JSON code.</summary>
internal static class ClrValue
{
    public static object? From(JsonNode? json, Type type, TypeReference documented, string plane)
    {
        if (json is null)
            return null;
        switch (documented.Kind)
        {
            case TypeKind.Array:
                Type item = type.GetGenericArguments()[0];
                object?[] items = [.. json.AsArray().Select(value => From(value, item, documented.Item!, plane))];
                Array list = Array.CreateInstance(item, items.Length);
                items.CopyTo(list, 0);
                return list;
            case TypeKind.Entries:
                return Entries(json.AsArray(), type.GetGenericArguments()[0], documented.Item!, plane);
            case TypeKind.Map:
                Type value = type.GetGenericArguments()[1];
                System.Collections.IDictionary map = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), value))!;
                foreach ((string name, JsonNode? member) in json.AsObject())
                    map.Add(name, From(member, value, documented.Item!, plane));
                return map;
            case TypeKind.Object:
                return GesValue.Parse(json.ToJsonString());
            case TypeKind.Properties:
                return new GesProperties(json.AsObject().Select(static property => KeyValuePair.Create(property.Key, GesValue.Parse(property.Value?.ToJsonString() ?? "null"))));
            case TypeKind.Named when Cases.Union(documented, plane) is { } union:
                return Case(union, json, type, plane);
            case TypeKind.Named when Documentation.Spec.Type(plane, documented.Name) is { IsText: false } named:
                return FilledRequest.Fill(Activator.CreateInstance(type)!, json.AsObject(), named.Members, plane);
            default:
                return From(json.GetValueKind() == JsonValueKind.String ? json.GetValue<string>() : json.ToJsonString(), type);
        }
    }

    private static Array Entries(JsonArray json, Type entry, TypeReference documented, string plane)
    {
        object[] entries = [.. json.SelectMany(static item => item!.AsObject()).Select(member => Activator.CreateInstance(entry, member.Key, From(member.Value, entry.GetGenericArguments()[1], documented, plane))!)];
        Array list = Array.CreateInstance(entry, entries.Length);
        entries.CopyTo(list, 0);
        return list;
    }

    private static object Case(TypeSpec union, JsonNode json, Type type, string plane)
    {
        CaseSpec part = Cases.Of(union, json, plane) ?? throw new InvalidOperationException($"{json} is no case of {union.Name}.");
        Type emitted = type.GetNestedType(part.Name.Text)!;
        object?[] values = part.Type is null ? [] : [From(json, emitted.GetProperty("Value")!.PropertyType, part.Type, plane)];
        return Activator.CreateInstance(emitted, values)!;
    }

    public static object From(string text, Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(DateTimeOffset))
            return DateTimeOffset.ParseExact(text, "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        if (plain == typeof(DateOnly))
            return DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return plain == typeof(string) || plain.IsPrimitive ? Convert.ChangeType(plain == typeof(double) ? text.TrimEnd('%') : text, plain, CultureInfo.InvariantCulture) : Activator.CreateInstance(plain, text)!;
    }
}
