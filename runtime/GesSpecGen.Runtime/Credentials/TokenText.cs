using GesSpecGen.Http;

namespace GesSpecGen.Credentials;

internal static class TokenText
{
    /// <summary>The errors never show the token.</summary>
    internal static void ThrowIfUnfit(string token, string argument)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(token, argument);
        Foreign.ThrowIfNoHeader(token, argument);
    }

    internal static bool IsFit(string token) => !string.IsNullOrWhiteSpace(token) && Foreign.IsHeader(token);
}
