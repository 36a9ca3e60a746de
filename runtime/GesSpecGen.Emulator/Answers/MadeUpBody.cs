using System.Globalization;
using System.Text.Json.Nodes;
using GesSpecGen.Core;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Emulator.Answers;

/// <summary>Makes a body from the types of its rows, for operations without a documented example: always the same one.</summary>
internal sealed class MadeUpBody(SpecSet spec, string plane)
{
    private readonly Stack<string> _open = new();

    public JsonObject Of(EquatableArray<RowSpec> rows)
    {
        JsonObject made = [];
        foreach (RowSpec row in rows)
            if (!IsOpen(row.Type))
                made[row.Repeats ? row.Name.Text.Replace('*', '1') : row.Name.Text] = row.IsJsonText ? JsonValue.Create(Value(row, row.Type)?.ToJsonString()) : Value(row, row.Type);
        return made;
    }

    // A type within itself ends where it would begin again.
    private bool IsOpen(TypeReference type) => type.Innermost is { Kind: TypeKind.Named } named && _open.Contains(named.Name);

    private JsonNode? Value(RowSpec row, TypeReference type) => type.Kind switch
    {
        TypeKind.Array => new JsonArray(Value(row, type.Item!)),
        TypeKind.Map => new JsonObject { ["key"] = Value(row, type.Item!) },
        TypeKind.Entries => new JsonArray(new JsonObject { ["key"] = Value(row, type.Item!) }),
        TypeKind.Named => Named(row, type),
        TypeKind.Object => new JsonObject(),
        TypeKind.Properties => new JsonObject { ["name"] = new JsonArray("value"), ["number"] = new JsonArray(1) },
        TypeKind.String => JsonValue.Create(Text(row)),
        _ when row.IsEncodedAsString => JsonValue.Create(Simple(row, type)),
        _ => JsonNode.Parse(Simple(row, type)),
    };

    private JsonNode? Named(RowSpec row, TypeReference type)
    {
        TypeSpec? named = spec.Type(plane, type.Name);
        if (named is null)
            return new JsonObject();
        if (named.IsUnion)
            return named.Cases.FirstOrDefault(part => part.Type is not null && !IsOpen(part.Type)) is { } part ? Value(row, part.Type!) : null;
        if (named.IsText)
            return JsonValue.Create(Given(row) ?? named.Values.FirstOrDefault()?.Text.Text ?? row.Name.Text);
        _open.Push(type.Name);
        JsonObject made = Of(named.Members);
        _open.Pop();
        return made;
    }

    private static string Simple(RowSpec row, TypeReference type) =>
        row.IsPercent ? Given(row) ?? "1%" : Given(row) ?? (type.Kind == TypeKind.Boolean ? "true" : row.Range?.From?.Text ?? "1");

    private static string Text(RowSpec row)
    {
        if (Given(row) is { } given)
            return given;
        string text = row.Format switch
        {
            RowFormat.UtcTime => "2024-01-31T08:30:00",
            RowFormat.Date => "2024-01-31",
            RowFormat.LooseTime => "2024-1-31 8:30:00",
            _ => row.Range?.From?.Text ?? row.Name.Text,
        };
        if (text.Length < row.MinLength)
            text = text.PadRight((int)row.MinLength.Value, 'x');
        return text.Length > row.MaxLength ? text[..(int)row.MaxLength.Value] : text;
    }

    private static string? Given(RowSpec row) => (row.Const ?? row.Example ?? row.Default)?.Text is { } text && (row.IsPercent || !(row.Type.IsNumber && !IsJsonNumber(text))) ? text : null;

    private static bool IsJsonNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) && text[0] != '+';
}
