using System.Text;

namespace GesSpecGen.Http;

/// <summary>A path that grows a query; some documented paths begin with a constant one.</summary>
internal sealed class UriQuery(string path)
{
    private readonly StringBuilder _text = new(path);
    private char _divider = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';

    public override string ToString() => _text.ToString();

    internal void Add(string name, string? value)
    {
        if (value is null)
            return;
        Foreign.ThrowIfUnfit(value, name);
        _text.Append(_divider).Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
        _divider = '&';
    }
}
