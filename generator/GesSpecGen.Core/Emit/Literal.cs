using System.Globalization;
using System.Text;

namespace GesSpecGen.Core.Emit;

/// <summary>Texts as they stand in C#.</summary>
internal static class Literal
{
    /// <summary>A string literal; what is not printable ASCII is escaped, so that the file's encoding does not matter.</summary>
    public static string Text(string value)
    {
        StringBuilder literal = new("\"");
        foreach (char c in value)
        {
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (c is >= ' ' and <= '~')
                literal.Append(c);
            else
                literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return literal.Append('"').ToString();
    }

    /// <summary>The literal part of an interpolated string.</summary>
    public static string Interpolated(string value)
    {
        string quoted = Text(value);
        return quoted.Substring(1, quoted.Length - 2).Replace("{", "{{").Replace("}", "}}");
    }

    /// <summary>Text inside a documentation comment, on one line.</summary>
    public static string Xml(string value)
    {
        StringBuilder escaped = new();
        foreach (char c in value)
        {
            escaped.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ => char.IsControl(c) || c is '\u2028' or '\u2029' || char.IsSurrogate(c) ? " " : c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
