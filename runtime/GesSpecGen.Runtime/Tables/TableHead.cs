using System.Text.Json;
using GesSpecGen.Generated;
using GesSpecGen.Json;

namespace GesSpecGen.Tables;

/// <summary>Finds the columns in what stands before the rows.</summary>
internal static class TableHead
{
    /// <param name="before">JSON that breaks off behind the bracket that opens the list of rows, or behind the one that closes it.</param>
    /// <param name="shape">Names of the members.</param>
    /// <exception cref="JsonException">There are none.</exception>
    internal static TableColumns Columns(ReadOnlySpan<byte> before, GesTableShape shape)
    {
        Utf8JsonReader json = new(before, isFinalBlock: false, state: default);
        (int Depth, IReadOnlyList<string>? Names) last = default;
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.EndObject && json.CurrentDepth < last.Depth)
                last = default;
            if (json.TokenType != JsonTokenType.PropertyName || !json.ValueTextEquals(shape.Columns))
                continue;
            int depth = json.CurrentDepth;
            if (json.Read() && json.TokenType == JsonTokenType.StartArray)
                last = (depth, ListJson.Read(ref json, TextJson.Read));
        }

        return last.Names is { } names ? new TableColumns(names) : throw new JsonException($"'{shape.ColumnsName}' does not stand before the rows.");
    }
}
