using System.Text.Json.Nodes;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Contract.Tests.Spec;

/// <summary>The value of a row among members that travel, whatever form it has there: under another name, with numbers, or as JSON in a text.</summary>
internal static class Travelling
{
    public static bool TryGet(JsonObject members, RowSpec row, out JsonNode? value)
    {
        string[] names = [.. members.Select(static member => member.Key).Where(row.IsCalled)];
        value = names.Length == 0 ? null : row.Repeats ? Numbered(members, row.Name.Text.TrimEnd('*')) : members[names[^1]]?.DeepClone();
        if (row.IsJsonText && value is not null)
            value = JsonNode.Parse(value.GetValue<string>());
        return names.Length > 0;
    }

    /// <summary>The members under the names and in the forms of their rows.</summary>
    public static JsonObject Plain(JsonObject members, IEnumerable<RowSpec> rows)
    {
        JsonObject plain = (JsonObject)members.DeepClone();
        foreach (RowSpec row in rows.Where(static row => row.IsJsonText))
            if (TryGet(members, row, out JsonNode? value))
                plain[row.Name.Text] = value;
        return plain;
    }

    private static JsonArray Numbered(JsonObject members, string name)
    {
        JsonArray values = [];
        while (members.TryGetPropertyValue($"{name}{values.Count + 1}", out JsonNode? value))
            values.Add(value?.DeepClone());
        return values;
    }
}
