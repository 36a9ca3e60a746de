using System.Text.Json;
using GesSpecGen.Core;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Emulator.Checks;

/// <summary>Checks a JSON body against rows; collects everything that is wrong with it.</summary>
internal sealed class JsonCheck(SpecSet spec, string plane, bool allowUnknown)
{
    private readonly TextCheck _text = new(spec, plane, allowUnknown);

    public List<string> Faults { get; } = [];

    public void Members(EquatableArray<RowSpec> rows, JsonElement body, string path)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        HashSet<RowSpec> present = new(ReferenceEqualityComparer.Instance);
        foreach (JsonProperty member in body.EnumerateObject())
        {
            string name = path + member.Name;
            RowSpec? row = rows.FirstOrDefault(row => row.IsCalled(member.Name));
            if (!seen.Add(member.Name))
                Add(name, "stands twice");
            else if (row is null && !allowUnknown)
                Add(name, $"is not documented; documented are {string.Join(", ", rows.Select(static row => row.Name.Text))}");
            else if (row is not null && (member.Value.ValueKind != JsonValueKind.Null || row.Type.Kind == TypeKind.Object))
            {
                present.Add(row);
                Row(row, row.Type, member.Value, name);
            }
        }

        foreach (RowSpec row in rows.Where(row => row.IsRequired && !present.Contains(row)))
            Add(path + row.Name.Text, seen.Contains(row.Name.Text) ? "is null, but it is mandatory" : "is missing, but it is mandatory");
    }

    private void Row(RowSpec row, TypeReference type, JsonElement value, string path)
    {
        if (row.Const is { } constant && Server.JsonText.Of(value) != constant.Text)
            Add(path, $"is {Shown.Of(row, value)}, but this operation always sends '{constant}'");
        else if (row.IsJsonText && ReferenceEquals(type, row.Type))
            JsonText(row, value, path);
        else if (type.Kind == TypeKind.Named && FindType(type.Name) is { IsUnion: true } union)
            Case(row, union, value, path);
        else if (!HasShape(row, type, value))
            Add(path, $"is {Shown.Of(row, value)}, but its type is {type}{(row.IsPercent ? " as a text with a percent sign" : row.IsEncodedAsString ? " as a text" : "")}");
        else if (value.ValueKind == JsonValueKind.Array && type.Kind == TypeKind.Array)
            Items(row, type, value, path);
        else if (value.ValueKind == JsonValueKind.Object && type.Kind == TypeKind.Map)
            Entries(row, type, value, path);
        else if (value.ValueKind == JsonValueKind.Array && type.Kind == TypeKind.Entries)
            Items(row, type with { Item = type.Entry }, value, path);
        else if (value.ValueKind == JsonValueKind.Object && type.Kind == TypeKind.Named)
            Members(spec.Type(plane, type.Name)?.Members ?? default, value, path + ".");
        else if (value.ValueKind == JsonValueKind.String && ReferenceEquals(type, row.Type))
            Add(path, _text.Fault(row, value.GetString()!));
        else if (value.ValueKind == JsonValueKind.String)
            Add(path, _text.Fault(row with { Type = type, MinLength = null, MaxLength = null }, value.GetString()!));
        else if (value.ValueKind == JsonValueKind.Number)
            Add(path, TextCheck.FacetFault(row, value.GetRawText()));
    }

    // What the text holds is of the row's type, whose limits are not those of the text.
    private void JsonText(RowSpec row, JsonElement value, string path)
    {
        try
        {
            using JsonDocument? held = value.ValueKind == JsonValueKind.String ? JsonDocument.Parse(value.GetString()!) : null;
            if (held is null)
                Add(path, $"is {Shown.Of(row, value)}, but it is a text that holds JSON");
            else
                Row(row with { IsJsonText = false }, row.Type, held.RootElement, path);
        }
        catch (JsonException)
        {
            Add(path, $"is {Shown.Of(row, value)}, but it is a text that holds JSON");
        }
    }

    private void Case(RowSpec row, TypeSpec union, JsonElement value, string path)
    {
        if (CaseMarks.Find(union, Begin(value), value.ValueKind == JsonValueKind.Object ? [.. value.EnumerateObject().Select(static member => member.Name)] : [], FindType) is not { } part)
            Add(path, $"is {Shown.Of(row, value)}, which is none of {string.Join(", ", union.Cases.Select(static part => part.Name))}");
        else if (part.Type is { } type)
            Row(row, type, value, path);
    }

    private static char Begin(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => CaseMarks.Text,
        JsonValueKind.Number => CaseMarks.Number,
        JsonValueKind.Array => CaseMarks.List,
        JsonValueKind.Object => CaseMarks.Object,
        _ => CaseMarks.Truth,
    };

    private TypeSpec? FindType(string name) => spec.Type(plane, name);

    private void Items(RowSpec row, TypeReference type, JsonElement value, string path)
    {
        int count = value.GetArrayLength();
        if (row.MinLength is { } least && count < least && ReferenceEquals(type, row.Type))
            Add(path, $"has {count} items, but at least {least} are documented");
        if (row.MaxLength is { } most && count > most && ReferenceEquals(type, row.Type))
            Add(path, $"has {count} items, but at most {most} are documented");
        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
            Row(row, type.Item!, item, $"{path}[{index++}]");
    }

    private void Entries(RowSpec row, TypeReference type, JsonElement value, string path)
    {
        foreach (JsonProperty entry in value.EnumerateObject())
            Row(row, type.Item!, entry.Value, $"{path}.{entry.Name}");
    }

    private bool HasShape(RowSpec row, TypeReference type, JsonElement value) => type.Kind switch
    {
        TypeKind.Object => true,
        TypeKind.String => value.ValueKind == JsonValueKind.String,
        TypeKind.Array or TypeKind.Entries => value.ValueKind == JsonValueKind.Array,
        TypeKind.Map or TypeKind.Properties => value.ValueKind == JsonValueKind.Object,
        TypeKind.Named => spec.Type(plane, type.Name) is not { } named || value.ValueKind == (named.IsText ? JsonValueKind.String : JsonValueKind.Object),
        _ when row.IsEncodedAsString => value.ValueKind == JsonValueKind.String,
        TypeKind.Boolean => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        TypeKind.Integer => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
        TypeKind.Long => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => value.ValueKind == JsonValueKind.Number,
    };

    private void Add(string path, string? fault)
    {
        if (fault is not null)
            Faults.Add($"Body field '{path}' {fault}.");
    }
}
