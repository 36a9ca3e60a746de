using System.Text;

namespace GesSpecGen.Build;

/// <summary>How large a source is that is generated.</summary>
internal sealed record EmittedSource(string Name, int Lines, int Bytes)
{
    public static EmittedSource Of(string name, string code) => new(name, code.Count(static letter => letter == '\n'), Encoding.UTF8.GetByteCount(code));
}
