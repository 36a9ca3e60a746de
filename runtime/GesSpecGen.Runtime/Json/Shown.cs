namespace GesSpecGen.Json;

/// <summary>Makes foreign text fit for messages.</summary>
internal static class Shown
{
    /// <summary>At most so many characters, on one line.</summary>
    internal static string Bounded(string text, int length)
    {
        string bounded = text.Length <= length ? text : text[..length] + "…";
        return string.Create(bounded.Length, bounded, static (to, from) =>
        {
            for (int i = 0; i < to.Length; i++)
                to[i] = char.IsControl(from[i]) ? ' ' : from[i];
        });
    }
}
