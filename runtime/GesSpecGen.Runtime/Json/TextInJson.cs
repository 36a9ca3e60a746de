using System.Text;
using System.Text.Json;
using GesSpecGen.Generated;

namespace GesSpecGen.Json;

/// <summary>JSON that travels as a text within JSON.</summary>
internal static class TextInJson
{
    internal static T Read<T>(ref Utf8JsonReader json, GesRead<T> read)
    {
        if (json.TokenType != JsonTokenType.String)
            Unexpected.Token(in json, "a text that holds JSON");
        try
        {
            return GesJson.Read(Encoding.UTF8.GetBytes(TextJson.Text(ref json)), read);
        }
        catch (JsonException)
        {
            Unexpected.Content(in json, "a text that holds JSON as documented");
            throw;
        }
    }

    internal static void Write<T>(Utf8JsonWriter json, T value, GesWrite<T> write) => json.WriteStringValue(GesJson.Write(inner => write(inner, value)));
}
