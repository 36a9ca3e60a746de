using System.Diagnostics.CodeAnalysis;

namespace GesSpecGen.Http;

/// <summary>Takes secrets out of text that others wrote: a server may repeat what it was sent.</summary>
internal sealed class Redaction(params string?[] secrets)
{
    internal const string Mark = "***";

    [return: NotNullIfNotNull(nameof(text))]
    internal string? Of(string? text)
    {
        foreach (string? secret in secrets)
        {
            if (!string.IsNullOrEmpty(secret))
                text = text?.Replace(secret, Mark, StringComparison.Ordinal);
        }

        return text;
    }
}
