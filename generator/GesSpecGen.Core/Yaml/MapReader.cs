using System.Globalization;
using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Yaml;

/// <summary>Takes the values out of a map, key by key. What was asked for is what the format knows: <see cref="End"/> reports the other keys.</summary>
internal sealed class MapReader(YamlMap map, string what, FindingList findings)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public Place Place => map.Place;

    public FindingList Findings => findings;

    public YamlNode? Node(string key)
    {
        _asked.Add(key);
        foreach (YamlEntry entry in map.Entries)
            if (entry.Key.Value == key)
                return entry.Value;
        return null;
    }

    /// <summary>Where a key stands, for findings about the key itself.</summary>
    public Place? PlaceOf(string key) => map.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Key.Place;

    public Word? Text(string key) => Node(key) switch
    {
        null or YamlText { IsNull: true } => null,
        YamlText text => new Word(text.Value, text.Place),
        { } other => Wrong<Word?>(key, other, "a text"),
    };

    public Word? RequiredText(string key, string example)
    {
        Require(key, example);
        return Text(key);
    }

    /// <summary>Reports a key without a value; what the value has to be is for others to say.</summary>
    public void Require(string key, string example)
    {
        if (Node(key) is null or YamlText { IsNull: true })
            Missing(key, example);
    }

    public bool Flag(string key) => Flag(key, unlessSaid: false);

    public bool Flag(string key, bool unlessSaid)
    {
        Word? text = Text(key);
        if (text is null)
            return unlessSaid;
        if (text.Text is "true" or "false")
            return text.Text == "true";
        findings.Add(Rules.WrongValue, text.Place, text.Text, key, "true or false");
        return unlessSaid;
    }

    public long? Number(string key)
    {
        Word? text = Text(key);
        if (text is null)
            return null;
        if (long.TryParse(text.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
            return number;
        findings.Add(Rules.WrongValue, text.Place, text.Text, key, "a whole number");
        return null;
    }

    public Word? OneOf(string key, params string[] allowed)
    {
        Word? text = Text(key);
        if (text is null || allowed.Contains(text.Text))
            return text;
        findings.Add(Rules.WrongValue, text.Place, text.Text, key, Choice(allowed));
        return null;
    }

    public MapReader? Map(string key, string whatItIs)
    {
        YamlNode? node = Node(key);
        return node is null or YamlText { IsNull: true } ? null : AsMap(key, node, whatItIs);
    }

    public MapReader? AsMap(string key, YamlNode node, string whatItIs) =>
        node is YamlMap inner ? new MapReader(inner, whatItIs, findings) : Wrong<MapReader?>(key, node, "a map");

    public EquatableArray<YamlNode> List(string key) => Node(key) switch
    {
        null or YamlText { IsNull: true } => default,
        YamlList list => list.Items,
        { } other => Wrong<EquatableArray<YamlNode>>(key, other, "a list"),
    };

    public EquatableArray<Word> Texts(string key) =>
        List(key).Select(item => item is YamlText text ? new Word(text.Value, text.Place) : Wrong<Word?>(key, item, "a text"))
            .OfType<Word>().ToEquatableArray();

    /// <summary>The entries of a map whose keys are names, not words of the format.</summary>
    public EquatableArray<YamlEntry> Entries(string key) => Node(key) switch
    {
        null or YamlText { IsNull: true } => default,
        YamlMap entries => entries.Entries,
        { } other => Wrong<EquatableArray<YamlEntry>>(key, other, "a map"),
    };

    public void Missing(string key, string example) => findings.Add(Rules.MissingKey, map.Place with { EndLine = map.Place.Line, EndColumn = map.Place.Column + 1, End = map.Place.Start + 1 }, key, what, example);

    /// <summary>Reports each key that nobody asked for.</summary>
    public void End()
    {
        foreach (YamlEntry entry in map.Entries)
            if (!_asked.Contains(entry.Key.Value))
                findings.Add(Rules.UnknownKey, entry.Key.Place, entry.Key.Value, what, findings.Hint(entry.Key.Value, _asked));
    }

    private T? Wrong<T>(string key, YamlNode node, string expected)
    {
        findings.Add(Rules.WrongShape, node.Place, key, node.Kind, expected);
        return default;
    }

    private static string Choice(string[] allowed) =>
        string.Join(", ", allowed.Take(allowed.Length - 1)) + " or " + allowed[allowed.Length - 1];
}
