using System.Text;
using System.Text.Json;
using GesSpecGen.Generated;

namespace GesSpecGen.Json;

/// <summary>Reads texts with known values; a known one costs no allocation.</summary>
internal static class KnownValues<T>
    where T : struct, IGesText<T>
{
    private static readonly (byte[] Text, T Value)[] Known = [.. T.KnownValues.Select(static text => (Encoding.UTF8.GetBytes(text), T.From(text)))];

    // Answers repeat themselves. Threads may overwrite each other: this is a guess.
    private static int s_latest;

    internal static T Read(ref Utf8JsonReader json)
    {
        if (json.TokenType is not (JsonTokenType.String or JsonTokenType.Number) || json.ValueIsEscaped || json.HasValueSequence)
            return T.From(TextJson.Read(ref json));
        (byte[] Text, T Value)[] known = Known;
        int latest = s_latest;
        return (uint)latest < (uint)known.Length && json.ValueSpan.SequenceEqual(known[latest].Text) ? known[latest].Value : Search(ref json);
    }

    private static T Search(ref Utf8JsonReader json)
    {
        for (int i = 0; i < Known.Length; i++)
        {
            if (!json.ValueSpan.SequenceEqual(Known[i].Text))
                continue;
            s_latest = i;
            return Known[i].Value;
        }

        return T.From(TextJson.Read(ref json));
    }
}
