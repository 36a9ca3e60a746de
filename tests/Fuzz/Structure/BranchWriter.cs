using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GesSpecGen.Fuzz.Structure;

/// <summary>Writes what was changed as YAML, in any of its styles.</summary>
internal sealed class BranchWriter(BranchStyle style)
{
    private const int MostCharacters = 300_000;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StringBuilder _text = new();

    public static string Write(Branch root, BranchStyle style)
    {
        BranchWriter writer = new(style);
        writer._text.Append(style.Before);
        writer.Value(root, 0);
        return writer._text.Append(style.Break).Append(style.After).ToString();
    }

    private void Value(Branch branch, int level)
    {
        if (branch.Mark.Length > 0)
            _text.Append(branch.Mark).Append(' ');
        if (branch.Kind == BranchKind.Raw)
            _text.Append(branch.Text);
        else if (branch.Kind == BranchKind.Text)
            Text(branch.Text, level);
        else if (level >= style.FlowFrom || branch.Entries.Count == 0)
            Flow(branch);
        else
            Block(branch, level);
    }

    private void Block(Branch branch, int level)
    {
        foreach ((string key, Branch value) in branch.Entries)
        {
            if (_text.Length > MostCharacters)
                return;
            Line(level);
            _text.Append(branch.Kind == BranchKind.Map ? Key(key) + ": " : "- ");
            Value(value, level + 1);
        }
    }

    private void Flow(Branch branch)
    {
        bool isMap = branch.Kind == BranchKind.Map;
        _text.Append(isMap ? "{ " : "[ ");
        foreach ((string key, Branch value) in branch.Entries)
        {
            if (_text.Length > MostCharacters)
                break;
            _text.Append(isMap ? Key(key) + ": " : "");
            Value(value, int.MaxValue);
            _text.Append(", ");
        }

        _text.Append(isMap ? '}' : ']');
    }

    private void Text(string text, int level)
    {
        bool isBlock = level < style.FlowFrom && style.Text is TextStyle.Literal or TextStyle.Folded && level > 0;
        if (isBlock)
            Scalar(style.Text == TextStyle.Literal ? "|" : ">-", text, level);
        else
            _text.Append(style.Text switch
            {
                TextStyle.Single => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'",
                TextStyle.Plain => text,
                _ => Quoted(text),
            });
    }

    private void Scalar(string mark, string text, int level)
    {
        _text.Append(mark);
        foreach (string line in text.Split('\n'))
        {
            Line(level);
            _text.Append(line);
        }
    }

    private void Line(int level)
    {
        _text.Append(style.Break);
        for (int i = 0; i < level; i++)
            _text.Append(style.Indent);
    }

    private static string Key(string key) => key.Length > 0 && key.All(static c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or '<') && key[0] != '-' ? key : Quoted(key);

    // JSON has no lone halves of characters; what it cannot say goes as it is.
    private static string Quoted(string text) => text.Any(char.IsSurrogate) ? "\"" + text + "\"" : JsonSerializer.Serialize(text, Readable);
}
