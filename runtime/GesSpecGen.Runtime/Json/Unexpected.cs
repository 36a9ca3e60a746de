using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace GesSpecGen.Json;

internal static class Unexpected
{
    /// <summary>The current token is not of the documented kind.</summary>
    [DoesNotReturn]
    internal static void Token(in Utf8JsonReader json, string expected) =>
        throw new MemberException(expected, Name(json.TokenType), json.TokenStartIndex);

    /// <summary>The current token is of the right kind, but its content is not as documented.</summary>
    [DoesNotReturn]
    internal static void Content(in Utf8JsonReader json, string expected) =>
        throw new MemberException(expected, Name(json.TokenType) + " that is none", json.TokenStartIndex);

    internal static void EndUnlessMore(bool more)
    {
        if (!more)
            End();
    }

    [DoesNotReturn]
    private static void End() => throw new JsonException("The JSON ends too early.");

    private static string Name(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        JsonTokenType.None => "nothing",
        _ => "out of place",
    };
}
