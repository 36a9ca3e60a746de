using System.Text;

namespace GesSpecGen.Core.Emit;

/// <summary>Writes C# text: indented lines with the same line end on every system.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Id of the page that describes what is written, where one page does.</summary>
    public string Page { get; init; } = "";

    public void Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', _depth * 4).Append(line);
        _text.Append('\n');
    }

    public void Line(bool when, string line)
    {
        if (when)
            Line(line);
    }

    /// <summary>Opens a block that ends with the returned value.</summary>
    /// <param name="head">What stands before the opening brace.</param>
    /// <param name="tail">What follows the closing one.</param>
    public IDisposable Block(string head, string tail = "")
    {
        Line(head);
        Line("{");
        _depth++;
        return new End(this, "}" + tail);
    }

    /// <summary>Indents what follows, up to the end of the returned value.</summary>
    public IDisposable Indent()
    {
        _depth++;
        return new End(this, close: null);
    }

    public override string ToString() => _text.ToString();

    private sealed class End(CodeWriter code, string? close) : IDisposable
    {
        public void Dispose()
        {
            code._depth--;
            if (close is not null)
                code.Line(close);
        }
    }
}
