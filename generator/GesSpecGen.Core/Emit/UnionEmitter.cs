using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Emit;

/// <summary>Writes a type whose values are of one of several types: an abstract class that nobody else can inherit from, with a class for each case.</summary>
internal static class UnionEmitter
{
    private const string Generated = "global::GesSpecGen.Generated";

    public static void Emit(CodeWriter code, UnionModel type, string @namespace, string access)
    {
        Docs.FromPage(code, type.Documentation, type.Name, $"One of {string.Join(", ", type.Cases.Select(static part => part.Name))}, or Unknown.");
        code.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({Generated}.GesUnionConverter<{type.Name}>))]");
        using (code.Block($"{access} abstract class {type.Name} : global::GesSpecGen.GesUnion, {Generated}.IGesUnion<{type.Name}>"))
        {
            List<CaseModel> cases = [.. type.Cases.Select(part => part with { Type = Qualified(part.Type, type, @namespace) })];
            code.Line($"private static readonly {Generated}.GesCases _cases = new({string.Join(", ", cases.Select(static part => Literal.Text(part.Mark)))});");
            code.Line($"private protected {type.Name}() {{ }}");
            Reader(code, type, cases);
            // No language has conversions from interfaces; two cases of one type are told of as findings.
            foreach (CaseModel part in cases.Where(static part => part.Type is not null and not { Kind: ValueKind.List or ValueKind.Map or ValueKind.Entries }).GroupBy(static part => part.Type).Select(static same => same.First()))
            {
                Docs.Summary(code, Documentation(part));
                code.Line($"public static implicit operator {type.Name}({CSharpType.Name(part.Type!)} value) => new {part.Name}(value);");
            }

            cases.ForEach(part => Case(code, part, type));
            Case(code, new CaseModel("Unknown", "None of the documented cases: kept as it came.", "", new TypeModel(ValueKind.Any)), type);
        }
    }

    private static void Reader(CodeWriter code, UnionModel type, List<CaseModel> cases)
    {
        using (code.Block($"public static {type.Name} Read(ref global::System.Text.Json.Utf8JsonReader json) => _cases.Find(in json) switch", tail: ";"))
        {
            for (int i = 0; i < cases.Count; i++)
                code.Line($"{Words.Of(i)} => {(cases[i].Type is { } value ? $"new {cases[i].Name}({RowEmitter.Reader(value)}(ref json))" : $"Skip(ref json, new {cases[i].Name}())")},");
            code.Line($"_ => new Unknown({Generated}.GesReads.Any(ref json)),");
        }
    }

    private static void Case(CodeWriter code, CaseModel part, UnionModel type)
    {
        const string head = "protected override void WriteValue(global::System.Text.Json.Utf8JsonWriter json)";
        Docs.FromPage(code, Documentation(part), part.Name);
        using (code.Block($"public sealed class {part.Name}{(part.Type is { } given ? $"({CSharpType.Name(given)} value)" : "")} : {type.Name}"))
        {
            if (part.Type is not { } value)
            {
                code.Line($"{head} => WriteEmpty(json);");
                return;
            }

            Docs.Summary(code, "The value.");
            code.Line($"public {CSharpType.Name(value)} Value {{ get; }} = {(CSharpType.IsReference(value) ? "Required(value)" : "value")};");
            code.Line($"{head} => {Write(value, "json", "Value", 1)};");
            code.Line(part.IsChecked, $"protected override void Check({Generated}.GesRequestCheck check) => check.{LimitsEmitter.Inside("\"\"", "Value", value, 1)};");
        }
    }

    private static string Write(TypeModel type, string writer, string value, int depth) => type.Kind switch
    {
        ValueKind.Text => $"Write({writer}, {value}.Value)",
        ValueKind.List or ValueKind.Map or ValueKind.Entries => $"Write{(type.Kind == ValueKind.Entries ? "Entries" : "")}({writer}, {value}, static (to{depth}, item{depth}) => {Write(type.Item!, "to" + depth, "item" + depth, depth + 1)})",
        _ => $"Write({writer}, {value})",
    };

    private static string Documentation(CaseModel part) => part switch
    {
        { Documentation.Length: > 0 } => part.Documentation,
        { Type: null } => "The empty object.",
        _ when part.Mark.Length > 1 => $"An object with {part.Mark.Substring(1)}.",
        _ => Kind(part.Type!.Kind),
    };

    private static string Kind(ValueKind kind) => kind switch
    {
        ValueKind.String or ValueKind.Text => "A text.",
        ValueKind.Boolean => "True or false.",
        ValueKind.List or ValueKind.Entries or ValueKind.Rows => "A list.",
        ValueKind.Object or ValueKind.Map or ValueKind.Properties => "An object.",
        _ => "A number.",
    };

    // A case that has the name of a type would hide it.
    private static TypeModel? Qualified(TypeModel? type, UnionModel owner, string @namespace) => type is null ? null : type with
    {
        Name = owner.Cases.Any(part => part.Name == type.Name) || type.Name == "Unknown" ? $"global::{@namespace}.{type.Name}" : type.Name,
        Item = Qualified(type.Item, owner, @namespace),
    };
}
