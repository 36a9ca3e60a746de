namespace GesSpecGen.Core.Format;

/// <summary>A map whose keys the format fixes. Readers ask for no others, and report those that are not among them; the JSON Schema is made of it.</summary>
public sealed class MapFormat
{
    private readonly Dictionary<string, KeyFormat> _keys = new(StringComparer.Ordinal);

    /// <param name="what">What the map is, in words that fit behind "of": <c>a row</c>.</param>
    /// <param name="keys">Its keys.</param>
    public MapFormat(string what, params KeyFormat[] keys)
    {
        What = what;
        Keys = keys;
        foreach (KeyFormat key in keys)
            _keys.Add(key.Name, key);
    }

    public string What { get; }

    public IReadOnlyList<KeyFormat> Keys { get; }

    /// <summary>Of these keys the map has exactly one.</summary>
    public IReadOnlyList<KeyChoice> ExactlyOne { get; init; } = [];

    public bool Has(string key) => _keys.ContainsKey(key);

    /// <exception cref="ArgumentException">The format has no such key: it has to be added before it can be read.</exception>
    public KeyFormat Key(string key) =>
        _keys.TryGetValue(key, out KeyFormat? found) ? found : throw new ArgumentException($"The format has no key '{key}' in {What}.", nameof(key));
}
