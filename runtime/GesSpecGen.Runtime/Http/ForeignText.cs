using System.Text;

namespace GesSpecGen.Http;

/// <summary>What a service wrote, made fit for exceptions: without the secrets that it was sent, and without members that are documented as sensitive.</summary>
internal sealed class ForeignText
{
    private const int LongestBody = 8 * 1024;

    // So much longer than what is kept, that a secret at its end is seen whole.
    private const int LongestRead = LongestBody + (64 * 1024);

    private readonly Redaction _sent;
    private readonly IReadOnlyList<string> _sensitive;

    internal ForeignText(HttpRequestMessage request, ReadOnlySpan<byte> sent, IReadOnlyList<string> sensitive)
    {
        _sensitive = sensitive;
        _sent = new Redaction([.. SentSecrets.Of(request, sent, sensitive)]);
    }

    /// <summary>A piece of text.</summary>
    internal string? Of(string? text) => _sent.Of(text);

    /// <summary>The piece of a body that exceptions carry.</summary>
    internal string Body(ReadOnlySpan<byte> body)
    {
        string text = Encoding.UTF8.GetString(body[..Math.Min(body.Length, LongestRead)]);
        text = SensitiveJson.Without(_sent.Of(text), _sensitive);
        return text.Length > LongestBody ? text[..LongestBody] : text;
    }
}
