using GesSpecGen.Core.Findings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GesSpecGen.Core.Yaml;

/// <summary>Reads YAML text into located nodes. The only file that knows the YAML library.</summary>
internal sealed class YamlReader
{
    private readonly FindingList _findings;
    private readonly string _text;
    private readonly (int Line, int Column) _end;
    private readonly Parser _parser;
    private readonly CancellationToken _stop;
    private int _nodes;

    private YamlReader(string text, FindingList findings, CancellationToken stop)
    {
        _text = text;
        _end = PositionOf(text.Length, text);
        _findings = findings;
        _stop = stop;
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>The root of the document, or null where a finding says why there is none.</summary>
    public static YamlNode? Read(string text, FindingList findings, CancellationToken stop)
    {
        // A byte order mark is no part of the text: editors do not count it.
        if (text.Length > 0 && text[0] == '\uFEFF')
            text = text.Substring(1);
        if (text.Length > YamlLimits.Characters)
        {
            findings.Add(Rules.TooLarge, Place.FileStart, Words.Of(text.Length), Words.Of(YamlLimits.Characters));
            return null;
        }

        int nul = text.IndexOf('\0');
        if (nul >= 0)
        {
            (int line, int column) = PositionOf(nul, text);
            findings.Add(Rules.NotYaml, new Place(line, column, line, column + 1, nul, nul + 1), "a NUL character; save the file as UTF-8 text");
            return null;
        }

        YamlReader reader = new(text, findings, stop);
        try
        {
            return reader.ReadDocument();
        }
        catch (Unreadable)
        {
            return null;
        }
        catch (YamlException fault)
        {
            findings.Add(Rules.NotYaml, reader.PlaceOf(fault.Start, fault.Start), Reason(fault));
            return null;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The library reports some malformed input by exceptions of other kinds; the compiler must see none of them.
            findings.Add(Rules.NotYaml, Place.FileStart, Reason(fault));
            return null;
        }
    }

    private YamlNode? ReadDocument()
    {
        Next<StreamStart>();
        if (Next() is not DocumentStart)
        {
            _findings.Add(Rules.EmptyFile, Place.FileStart);
            return null;
        }

        YamlNode root = ReadNode(Next(), 1);
        Next<DocumentEnd>();
        if (Next() is DocumentStart second)
            _findings.Add(Rules.OneDocument, PlaceOf(second.Start, second.End));
        if (root is not YamlText { IsNull: true })
            return root;
        _findings.Add(Rules.EmptyFile, Place.FileStart);
        return null;
    }

    private YamlNode ReadNode(ParsingEvent start, int depth)
    {
        _stop.ThrowIfCancellationRequested();
        if (++_nodes > YamlLimits.Nodes)
            throw Refuse(Rules.TooManyNodes, start, Words.Of(YamlLimits.Nodes));
        if (depth > YamlLimits.Depth)
            throw Refuse(Rules.TooDeep, start, Words.Of(YamlLimits.Depth));
        if (start is AnchorAlias alias)
            throw Refuse(Rules.NoAliases, start, "*" + alias.Value.Value);
        if (start is NodeEvent { Anchor.IsEmpty: false } anchored)
            throw Refuse(Rules.NoAliases, start, "&" + anchored.Anchor.Value);
        if (start is NodeEvent { Tag.IsEmpty: false } tagged)
            throw Refuse(Rules.NoAliases, start, tagged.Tag.Value);
        return start switch
        {
            Scalar scalar => new YamlText(scalar.Value, scalar.Style == ScalarStyle.Plain, PlaceOf(scalar.Start, scalar.End)),
            SequenceStart => ReadList(start, depth),
            MappingStart => ReadMap(start, depth),
            _ => throw new YamlException(start.Start, start.End, "a value was expected here"),
        };
    }

    private YamlList ReadList(ParsingEvent start, int depth)
    {
        List<YamlNode> items = [];
        ParsingEvent next;
        while ((next = Next()) is not SequenceEnd)
            items.Add(ReadNode(next, depth + 1));
        return new YamlList(items.ToEquatableArray(), PlaceOf(start, next));
    }

    private YamlMap ReadMap(ParsingEvent start, int depth)
    {
        List<YamlEntry> entries = [];
        Dictionary<string, YamlText> seen = new(StringComparer.Ordinal);
        ParsingEvent next;
        while ((next = Next()) is not MappingEnd)
        {
            YamlNode key = ReadNode(next, depth + 1);
            YamlNode value = ReadNode(Next(), depth + 1);
            if (key is not YamlText name)
                _findings.Add(Rules.WrongShape, key.Place, "a key", key.Kind, "a text");
            else if (seen.TryGetValue(name.Value, out YamlText first))
                _findings.Add(Rules.DuplicateKey, name.Place, name.Value, Words.Of(first.Place.Line + 1));
            else
            {
                seen.Add(name.Value, name);
                entries.Add(new YamlEntry(name, value));
            }
        }

        return new YamlMap(entries.ToEquatableArray(), PlaceOf(start, next));
    }

    private ParsingEvent Next() =>
        _parser.MoveNext() && _parser.Current is { } current ? current : throw new YamlException(Mark.Empty, Mark.Empty, "the text ends too early");

    private void Next<T>()
        where T : ParsingEvent
    {
        ParsingEvent next = Next();
        if (next is not T)
            throw new YamlException(next.Start, next.End, "this does not belong here");
    }

    private Unreadable Refuse(Rule rule, ParsingEvent at, string argument)
    {
        _findings.Add(rule, PlaceOf(at.Start, at.End), argument);
        return new Unreadable();
    }

    // The library's messages repeat the position, which the finding has already.
    private static string Reason(Exception fault)
    {
        string message = (fault.InnerException ?? fault).Message;
        int position = message.StartsWith("(Line", StringComparison.Ordinal) ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        return (position < 0 ? message : message.Substring(position + 3)).Trim().TrimEnd('.');
    }

    // Lists and maps in brackets end, for the library, before their closing bracket.
    private Place PlaceOf(ParsingEvent start, ParsingEvent end)
    {
        Place place = Located(start.Start, end.End);
        return IsAt(place.Start, '[', '{') && IsAt(place.End, ']', '}') ? place with { EndColumn = place.EndColumn + 1, End = place.End + 1 } : place;
    }

    // What the library says of a mere point is shown at the character that stands there.
    private Place PlaceOf(Mark start, Mark end)
    {
        Place place = Located(start, end);
        bool isPoint = place.Start == place.End && place.Start < _text.Length && !char.IsControl(_text[place.Start]);
        return isPoint ? place with { EndColumn = place.EndColumn + 1, End = place.End + 1 } : place;
    }

    private bool IsAt(int index, char one, char other) => index < _text.Length && (_text[index] == one || _text[index] == other);

    private Place Located(Mark start, Mark end)
    {
        (int line, int column) = Position(start);
        (int endLine, int endColumn) = Position(end);
        return new Place(line, column, endLine, endColumn, (int)Math.Min(start.Index, _text.Length), (int)Math.Min(end.Index, _text.Length));
    }

    // The library closes the last line before it says that the text ends: there may be no such line.
    private (int Line, int Column) Position(Mark mark) => mark.Index < _text.Length
        ? (Math.Max(0, (int)mark.Line - 1), Math.Max(0, (int)mark.Column - 1))
        : _end;

    private static (int Line, int Column) PositionOf(int index, string text)
    {
        int line = 0, lineStart = 0;
        for (int i = 0; i < index; i++)
        {
            bool isBreak = text[i] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (isBreak)
                (line, lineStart) = (line + 1, i + 1);
        }

        return (line, index - lineStart);
    }

    /// <summary>Leaves the reading after a finding that makes the rest pointless.</summary>
    private sealed class Unreadable : Exception;
}
