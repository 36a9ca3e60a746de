using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using GesSpecGen.Emulator.Answers;
using GesSpecGen.Emulator.Server;

namespace GesSpecGen.Emulator.Iam;

/// <summary>Answers logins: checks the documented body, and gives a token.</summary>
internal sealed class LoginDesk(EmulatedIam iam)
{
    private const string Path = "/v3/auth/tokens";

    public static bool IsFor(IncomingRequest request) => request.RawPath == Path;

    public Answer Answer(IncomingRequest request)
    {
        if (request.Method != "POST")
            return Refusal(405, "Method Not Allowed", $"{Path} takes POST.");
        if (request.Json is not { } json)
            return Refusal(400, "Bad Request", request.JsonFault ?? "The body is missing.");
        if (LoginCheck.Fault(json) is { } fault)
            return Refusal(400, "Bad Request", fault);
        return IsUser(json) ? Token(json) : Refusal(401, "Unauthorized", "The username or password is wrong.");
    }

    private static Answer Refusal(int status, string title, string message) =>
        new(status, new JsonObject { ["error"] = new JsonObject { ["code"] = status, ["message"] = message, ["title"] = title } });

    private bool IsUser(JsonElement login)
    {
        JsonElement user = LoginCheck.User(login);
        return user.GetProperty("name").GetString() == iam.Identity.User
            && user.GetProperty("password").GetString() == iam.Identity.Password
            && user.GetProperty("domain").GetProperty("name").GetString() == iam.Identity.Account;
    }

    private Answer Token(JsonElement login)
    {
        (string token, DateTimeOffset issued, DateTimeOffset end) = iam.Issue();
        JsonObject body = new()
        {
            ["expires_at"] = Text(end),
            ["issued_at"] = Text(issued),
            ["methods"] = new JsonArray("password"),
            ["project"] = JsonNode.Parse(LoginCheck.Project(login).GetRawText()),
            ["user"] = new JsonObject { ["name"] = iam.Identity.User, ["domain"] = new JsonObject { ["name"] = iam.Identity.Account } },
        };
        return new Answer(201, new JsonObject { ["token"] = body }) { Headers = new Dictionary<string, string> { ["X-Subject-Token"] = token } };
    }

    private static string Text(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture);
}
