using System.Text.Json;
using GesSpecGen.Json;

namespace GesSpecGen.Credentials;

/// <summary>The documented answer: <c>{"credential":{"access":…,"secret":…,"securitytoken":…,"expires_at":…}}</c>.</summary>
internal static class MetadataJson
{
    internal static (GesAccessKey Key, DateTimeOffset End)? Key(ReadOnlySpan<byte> body)
    {
        string?[] found = new string?[3];
        DateTimeOffset? end = null;
        try
        {
            Utf8JsonReader json = new(body);
            while (json.Read())
            {
                if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == 2)
                    Member(ref json, found, ref end);
            }

            return end is { } known ? (Key(found), known) : null;
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return null;
        }
    }

    private static void Member(ref Utf8JsonReader json, string?[] found, ref DateTimeOffset? end)
    {
        int index = json.ValueTextEquals("access"u8) ? 0 : json.ValueTextEquals("secret"u8) ? 1 : json.ValueTextEquals("securitytoken"u8) ? 2 : -1;
        bool isEnd = json.ValueTextEquals("expires_at"u8);
        json.Read();
        if (isEnd)
            end = TimeText.ReadTime(ref json);
        else if (index >= 0)
            found[index] = TextJson.Read(ref json);
        else
            json.Skip();
    }

    private static GesAccessKey Key(string?[] found)
    {
        GesAccessKey key = new() { Id = found[0] ?? "", Secret = found[1] ?? "", SecurityToken = found[2] };
        AccessKeyCheck.Demand(key);
        return key;
    }
}
