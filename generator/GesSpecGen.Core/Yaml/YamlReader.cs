using GesSpecGen.Core.Findings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GesSpecGen.Core.Yaml;

/// <summary>Reads YAML text into located nodes. The only file that knows the YAML library.</summary>
internal sealed class YamlReader
{
    private readonly FindingList _findings;
    private readonly Parser _parser;
    private readonly CancellationToken _stop;
    private int _nodes;

    private YamlReader(string text, FindingList findings, CancellationToken stop)
    {
        _findings = findings;
        _stop = stop;
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>The root of the document, or null where a finding says why there is none.</summary>
    public static YamlNode? Read(string text, FindingList findings, CancellationToken stop)
    {
        if (text.Length > YamlLimits.Characters)
        {
            findings.Add(Rules.TooLarge, Place.FileStart, Words.Of(text.Length), Words.Of(YamlLimits.Characters));
            return null;
        }

        try
        {
            return new YamlReader(text, findings, stop).ReadDocument();
        }
        catch (Unreadable)
        {
            return null;
        }
        catch (YamlException fault)
        {
            findings.Add(Rules.NotYaml, PlaceOf(fault.Start, fault.Start), Reason(fault));
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
        return new YamlList(items.ToEquatableArray(), PlaceOf(start.Start, next.End));
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

        return new YamlMap(entries.ToEquatableArray(), PlaceOf(start.Start, next.End));
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

    private static Place PlaceOf(Mark start, Mark end) => new(
        Line: Math.Max(0, (int)start.Line - 1),
        Column: Math.Max(0, (int)start.Column - 1),
        EndLine: Math.Max(0, (int)end.Line - 1),
        EndColumn: Math.Max(0, (int)end.Column - 1),
        Start: (int)start.Index,
        End: (int)end.Index);

    /// <summary>Leaves the reading after a finding that makes the rest pointless.</summary>
    private sealed class Unreadable : Exception;
}
