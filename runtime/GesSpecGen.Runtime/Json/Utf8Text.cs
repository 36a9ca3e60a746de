using System.Text.Json;

namespace GesSpecGen.Json;

internal static class Utf8Text
{
    /// <summary>Copies a text without its escapes; gives the number of bytes.</summary>
    internal static int Copy(in Utf8JsonReader json, Span<byte> to)
    {
        try
        {
            return json.CopyString(to);
        }
        catch (InvalidOperationException)
        {
            Unexpected.Content(in json, "valid UTF-8");
            throw;
        }
    }
}
