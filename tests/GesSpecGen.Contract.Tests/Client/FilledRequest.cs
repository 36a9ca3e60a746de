using System.Reflection;
using System.Text.Json.Nodes;
using GesSpecGen.Contract.Tests.Spec;
using GesSpecGen.Core;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Contract.Tests.Client;

/// <summary>Fills in a request member by member, as its user would.</summary>
internal static class FilledRequest
{
    public static object? Of(Type type, DocumentedExample example)
    {
        JsonObject values = example.RequestBody ?? [];
        foreach ((string name, string value) in example.Query)
            values[name] = value;
        foreach ((string name, string value) in example.Headers)
            values[name] = value;
        foreach (RowSpec row in example.Operation.RequestRows.Where(row => row.IsRequired && !values.ContainsKey(row.Name.Text)))
            values[row.Name.Text] = row.Example?.Text ?? throw new InvalidOperationException($"{example.Operation} demands '{row.Name}', and neither its example nor its row has a value.");
        return values.Count == 0 ? null : Fill(Activator.CreateInstance(type)!, values, [.. example.Operation.RequestRows], example.Operation.Plane);
    }

    public static object Fill(object target, JsonObject values, IReadOnlyCollection<RowSpec> rows, string plane)
    {
        foreach (RowSpec row in rows)
        {
            if (!Travelling.TryGet(values, row, out JsonNode? value))
                continue;
            if (row.IsFlat)
            {
                Fill(target, value!.AsObject(), Documentation.Spec.Type(plane, row.Type.Name)!.Members, plane);
                continue;
            }

            PropertyInfo member = target.GetType().GetProperty(Naming.Member(row)) ?? throw new InvalidOperationException($"{target.GetType().Name} has no member for '{row.Name}'.");
            member.SetValue(target, ClrValue.From(value, member.PropertyType, TypeOf(row), plane));
        }

        return target;
    }

    private static TypeReference TypeOf(RowSpec row) => row.Repeats ? new TypeReference(TypeKind.Array, $"Array of {row.Type}", row.Type) : row.Type;
}
