using System.Text.Json;
using GesSpecGen.Json;

namespace GesSpecGen.Credentials;

/// <summary>What is sent to IAM for a token, and what comes back.</summary>
internal static class IamMessages
{
    internal const string Path = "/v3/auth/tokens?nocatalog=true";
    internal const string TokenHeader = "X-Subject-Token";

    internal static byte[] Login(GesIamLogin login, IamScope scope) => GesJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("auth");
        json.WriteStartObject("identity");
        json.WriteStartArray("methods");
        json.WriteStringValue("password");
        json.WriteEndArray();
        json.WriteStartObject("password");
        User(json, login);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("scope");
        json.WriteStartObject("project");
        json.WriteString(scope.IsName ? "name" : "id", scope.Project);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    });

    /// <summary>How long the token lasts: by IAM's own clock where it says both times, so that this machine's may be wrong.</summary>
    internal static TimeSpan? Lifetime(ReadOnlySpan<byte> body, DateTimeOffset now)
    {
        Utf8JsonReader json = new(body);
        try
        {
            Times(ref json, out DateTimeOffset? issued, out DateTimeOffset? expires);
            return expires - (issued ?? now);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void User(Utf8JsonWriter json, GesIamLogin login)
    {
        json.WriteStartObject("user");
        json.WriteStartObject("domain");
        json.WriteString("name", login.Account);
        json.WriteEndObject();
        json.WriteString("name", login.User);
        json.WriteString("password", login.Password);
        json.WriteEndObject();
    }

    private static void Times(ref Utf8JsonReader json, out DateTimeOffset? issued, out DateTimeOffset? expires)
    {
        issued = expires = null;
        while (json.Read())
        {
            if (json.TokenType != JsonTokenType.PropertyName || json.CurrentDepth != 2)
                continue;
            bool isExpiry = json.ValueTextEquals("expires_at"u8);
            if (!isExpiry && !json.ValueTextEquals("issued_at"u8))
                continue;
            json.Read();
            DateTimeOffset time = TimeText.ReadTime(ref json);
            if (isExpiry)
                expires = time;
            else
                issued = time;
        }
    }
}
