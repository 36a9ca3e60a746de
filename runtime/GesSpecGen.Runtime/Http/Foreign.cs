using System.Text;

namespace GesSpecGen.Http;

/// <summary>Refuses what could change a message, or would arrive as something else.</summary>
internal static class Foreign
{
    internal static void ThrowIfUnfit(string value, string argument)
    {
        foreach (char character in value)
        {
            if (char.IsControl(character))
                throw new ArgumentException("The value must not contain control characters.", argument);
        }

        for (ReadOnlySpan<char> rest = value; rest.Length > 0;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out int length) != System.Buffers.OperationStatus.Done)
                throw new ArgumentException("The value is not valid Unicode.", argument);
            rest = rest[length..];
        }
    }

    /// <summary>A header value is visible ASCII with blanks.</summary>
    internal static void ThrowIfNoHeader(string value, string argument)
    {
        if (!IsHeader(value))
            throw new ArgumentException("A header value must not contain line breaks, other control characters or characters beyond ASCII.", argument);
    }

    internal static bool IsHeader(string value) => !value.AsSpan().ContainsAnyExceptInRange(' ', '~');
}
