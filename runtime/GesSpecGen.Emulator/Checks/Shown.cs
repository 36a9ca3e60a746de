using System.Text.Json;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Emulator.Checks;

/// <summary>Values as they stand in messages: short, and never a secret.</summary>
internal static class Shown
{
    private const int Longest = 60;

    public static string Of(RowSpec row, string value)
    {
        if (row.IsSensitive || row.Role == RowRole.Credential)
            return "***";
        return value.Length <= Longest ? $"'{value}'" : $"'{value[..Longest]}…'";
    }

    public static string Of(RowSpec row, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.Null => "null",
        JsonValueKind.String => "the text " + Of(row, value.GetString()!),
        _ => row.IsSensitive ? "***" : value.GetRawText(),
    };

    public static string Range(RangeSpec range) => (range.From, range.To) switch
    {
        ({ } from, { } to) => $"from {from} to {to}",
        ({ } from, null) => $"at least {from}",
        (null, { } to) => $"at most {to}",
        _ => "any number",
    };

    public static string Values(TypeSpec type) => string.Join(", ", type.Values.Select(static value => value.Text.Text));
}
