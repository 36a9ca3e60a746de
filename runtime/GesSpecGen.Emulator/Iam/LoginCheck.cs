using System.Text.Json;

namespace GesSpecGen.Emulator.Iam;

/// <summary>Checks the body of a login by password with the scope of a project. Nothing that it says shows a value.</summary>
internal static class LoginCheck
{
    private static readonly string[][] _texts =
    [
        ["auth", "identity", "password", "user", "name"],
        ["auth", "identity", "password", "user", "password"],
        ["auth", "identity", "password", "user", "domain", "name"],
    ];

    public static string? Fault(JsonElement login) =>
        _texts.Select(path => Missing(login, path)).FirstOrDefault(static fault => fault is not null) ?? MethodFault(login) ?? ScopeFault(login);

    public static JsonElement User(JsonElement login) => login.GetProperty("auth").GetProperty("identity").GetProperty("password").GetProperty("user");

    public static JsonElement Project(JsonElement login) => login.GetProperty("auth").GetProperty("scope").GetProperty("project");

    private static string? Missing(JsonElement login, string[] path) =>
        At(login, path) is { ValueKind: JsonValueKind.String } ? null : $"'{string.Join('.', path)}' has to be a text.";

    private static string? MethodFault(JsonElement login) =>
        At(login, ["auth", "identity", "methods"]) is { ValueKind: JsonValueKind.Array } methods && methods.EnumerateArray().Any(static method => method.ValueEquals("password"))
            ? null
            : "'auth.identity.methods' has to list 'password'.";

    private static string? ScopeFault(JsonElement login) =>
        At(login, ["auth", "scope", "project", "id"]) is { ValueKind: JsonValueKind.String } || At(login, ["auth", "scope", "project", "name"]) is { ValueKind: JsonValueKind.String }
            ? null
            : "'auth.scope.project' has to have an 'id' or a 'name': the service takes tokens of a project alone.";

    private static JsonElement? At(JsonElement json, IEnumerable<string> path)
    {
        foreach (string name in path)
            if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out json))
                return null;
        return json;
    }
}
