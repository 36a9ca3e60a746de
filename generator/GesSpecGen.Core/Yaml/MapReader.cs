using System.Diagnostics;
using System.Globalization;
using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Format;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Yaml;

/// <summary>Takes the values out of a map, key by key. Only keys of the format can be asked for; <see cref="End"/> reports all others.</summary>
/// <param name="map">The map.</param>
/// <param name="format">Its keys.</param>
/// <param name="findings">Where findings go.</param>
/// <param name="what">What this map is, where messages shall say more than the format does.</param>
internal sealed class MapReader(YamlMap map, MapFormat format, FindingList findings, string? what = null)
{
    private readonly string _what = what ?? format.What;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public Place Place => map.Place;

    public FindingList Findings => findings;

    public YamlNode? Node(string key)
    {
        Ask(key);
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

    /// <summary>One of the words that the format has for the key.</summary>
    public Word? OneOf(string key)
    {
        IReadOnlyList<string> allowed = format.Key(key).Value.Words;
        Word? text = Text(key);
        if (text is null || allowed.Contains(text.Text))
            return text;
        findings.Add(Rules.WrongValue, text.Place, text.Text, key, Choice(allowed));
        return null;
    }

    public MapReader? Map(string key)
    {
        YamlNode? node = Node(key);
        return node is null or YamlText { IsNull: true } ? null : AsMap(key, node, ((ValueFormat.Map)format.Key(key).Value).Format);
    }

    public MapReader? AsMap(string key, YamlNode node, MapFormat inner, string? whatItIs = null) =>
        node is YamlMap its ? new MapReader(its, inner, findings, whatItIs) : Wrong<MapReader?>(key, node, "a map");

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

    public void Missing(string key, string example) => findings.Add(Rules.MissingKey, map.Head, key, _what, example);

    /// <summary>Reports each key that the format does not have.</summary>
    public void End()
    {
        Compare();
        foreach (YamlEntry entry in map.Entries)
            if (!format.Has(entry.Key.Value))
                findings.Add(Rules.UnknownKey, entry.Key.Place, entry.Key.Value, _what, findings.Hint(entry.Key.Value, format.Keys.Select(static key => key.Name)));
    }

    // The table of keys and the readers cannot drift apart: tests run with these checks.
    [Conditional("DEBUG")]
    private void Ask(string key)
    {
        Debug.Assert(format.Has(key), $"The format has no key '{key}' in {format.What}.");
        _asked.Add(key);
    }

    [Conditional("DEBUG")]
    private void Compare()
    {
        foreach (KeyFormat key in format.Keys)
            Debug.Assert(_asked.Contains(key.Name), $"Nobody reads the key '{key.Name}' that the format has in {format.What}.");
    }

    private T? Wrong<T>(string key, YamlNode node, string expected)
    {
        findings.Add(Rules.WrongShape, node.Place, key, node.Kind, expected);
        return default;
    }

    private static string Choice(IReadOnlyList<string> allowed) =>
        string.Join(", ", allowed.Take(allowed.Count - 1)) + (allowed.Count > 1 ? " or " : "") + allowed[allowed.Count - 1];
}
