using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Emit;

/// <summary>Writes a text type with known values: new values of the service pass through it unharmed.</summary>
internal static class TextEmitter
{
    public static void Emit(CodeWriter code, TextModel type, string access)
    {
        Docs.FromPage(code, type.Documentation, type.Name);
        code.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::GesSpecGen.Generated.GesValueConverter<{type.Name}>))]");
        using (code.Block($"{access} readonly record struct {type.Name} : global::GesSpecGen.Generated.IGesText<{type.Name}>"))
        {
            code.Line("private readonly string? _value;");
            Docs.Summary(code, "Any text: one that came later than this list too.");
            code.Line($"public {type.Name}(string value) => _value = value;");
            foreach (KnownValueModel value in type.Values)
            {
                Docs.FromPage(code, value.Documentation, value.Text);
                code.Line($"public static {type.Name} {value.Name} => new({Literal.Text(value.Text)});");
            }

            Docs.Summary(code, "The text that travels.");
            code.Line("public string Value => _value ?? \"\";");
            code.Line("public override string ToString() => Value;");
            code.Line($"static string[] global::GesSpecGen.Generated.IGesText<{type.Name}>.KnownValues => [{string.Join(", ", type.Values.Select(static value => Literal.Text(value.Text)))}];");
            code.Line($"static {type.Name} global::GesSpecGen.Generated.IGesText<{type.Name}>.From(string value) => new(value);");
        }
    }
}
