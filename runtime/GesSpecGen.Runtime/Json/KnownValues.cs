using System.Text;
using System.Text.Json;
using GesSpecGen.Generated;

namespace GesSpecGen.Json;

/// <summary>Reads texts with known values; a known one costs no allocation.</summary>
internal static class KnownValues<T>
    where T : struct, IGesText<T>
{
    private static readonly (byte[] Text, T Value)[] Known = [.. T.KnownValues.Select(static text => (Encoding.UTF8.GetBytes(text), T.From(text)))];

    internal static T Read(ref Utf8JsonReader json)
    {
        if (json.TokenType is JsonTokenType.String or JsonTokenType.Number && !json.ValueIsEscaped && !json.HasValueSequence)
        {
            ReadOnlySpan<byte> text = json.ValueSpan;
            foreach ((byte[] known, T value) in Known)
            {
                if (text.SequenceEqual(known))
                    return value;
            }
        }

        return T.From(TextJson.Read(ref json));
    }
}
