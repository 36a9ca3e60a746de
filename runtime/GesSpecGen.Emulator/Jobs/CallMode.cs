using System.Text.Json;
using System.Text.Json.Nodes;
using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator.Answers;

namespace GesSpecGen.Emulator.Jobs;

/// <summary>Whether requests wait for the result, where the operation leaves the choice to them.</summary>
internal static class CallMode
{
    /// <summary>Whether a request with this body waits; it does not where the operation always starts a job.</summary>
    public static bool IsWaiting(OperationSpec operation, JsonElement? body) =>
        operation.Behaviour.Modes is { } modes && modes.IsSync(operation, Text(body, modes.Row.Text));

    /// <summary>Whether the request of an example has the mode of this one; it has where there is no choice.</summary>
    public static bool IsSame(OperationSpec operation, ExampleSpec example, JsonElement? body) =>
        operation.Behaviour.Modes is not { } modes || modes.IsSync(operation, (ExampleJson.Of(example.RequestBody) as JsonObject)?[modes.Row.Text]?.ToString()) == IsWaiting(operation, body);

    private static string? Text(JsonElement? body, string name) =>
        body is { ValueKind: JsonValueKind.Object } members && members.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
