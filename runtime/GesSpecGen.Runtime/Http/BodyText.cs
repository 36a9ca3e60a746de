using System.Text;

namespace GesSpecGen.Http;

/// <summary>The piece of a body that exceptions carry.</summary>
internal static class BodyText
{
    private const int Longest = 8 * 1024;

    internal static string Of(ReadOnlySpan<byte> body) => Encoding.UTF8.GetString(body[..Math.Min(body.Length, Longest)]);
}
