using System.Text.Json;

namespace GesSpecGen.Emulator.Server;

internal static class JsonText
{
    /// <summary>A JSON value as the text that a spec file would give for it: texts without quotes.</summary>
    public static string Of(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
