using System.Text.Json;
using GesSpecGen.Json;

namespace GesSpecGen.Http;

/// <summary>Code and message of an error in every documented spelling; read as far as the body is JSON.</summary>
internal readonly record struct ErrorBody(string? Code, string? Message)
{
    internal static ErrorBody Read(ReadOnlySpan<byte> body)
    {
        ErrorBody error = default;
        Utf8JsonReader json = new(body[BytePosition.Start(body)..], isFinalBlock: false, state: default);
        try
        {
            if (json.Read() && json.TokenType == JsonTokenType.StartObject)
                Members(ref json, ref error);
        }
        catch (JsonException)
        {
            // HTML, or a body that was cut: what was found until here counts.
        }

        return error;
    }

    private static void Members(ref Utf8JsonReader json, ref ErrorBody error)
    {
        bool nested = false;
        while (json.Read())
        {
            if (json.TokenType != JsonTokenType.PropertyName)
                continue;
            if (json.CurrentDepth == 1)
                nested = json.ValueTextEquals("errors"u8) || json.ValueTextEquals("error"u8);
            Part part = json.CurrentDepth == 1 ? Named(in json) : nested ? NamedInList(in json) : Part.Other;
            if (part == Part.Other || !json.Read() || json.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
                continue;
            string text = TextJson.Read(ref json).Trim();
            error = part == Part.Code ? error with { Code = error.Code ?? text } : error with { Message = error.Message ?? text };
        }
    }

    private static Part Named(in Utf8JsonReader json) =>
        json.ValueTextEquals("error_code"u8) || json.ValueTextEquals("errorCode"u8) || json.ValueTextEquals("errCode"u8) ? Part.Code
        : json.ValueTextEquals("error_msg"u8) || json.ValueTextEquals("errorMessage"u8) || json.ValueTextEquals("externalMessage"u8) ? Part.Message
        : Part.Other;

    private static Part NamedInList(in Utf8JsonReader json) =>
        json.ValueTextEquals("code"u8) ? Part.Code : json.ValueTextEquals("message"u8) ? Part.Message : Named(in json);

    private enum Part
    {
        Other,
        Code,
        Message,
    }
}
