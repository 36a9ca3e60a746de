using System.Text.Json;

namespace GesSpecGen.Rows;

/// <summary>Properties that the caller has set, or that stood alone.</summary>
internal sealed class OwnProperties : IPropertySource
{
    private readonly Dictionary<string, GesValue> _values = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    internal OwnProperties()
    {
    }

    internal OwnProperties(GesValue map)
    {
        foreach ((string name, GesValue value) in map.GetMap()!)
            Set(name, value);
    }

    public IReadOnlyList<string> Names => _names;

    public bool TryGet(string name, out GesValue value) => _values.TryGetValue(name, out value);

    public bool TryRead(string name, out Utf8JsonReader json)
    {
        json = default;
        if (!_values.TryGetValue(name, out GesValue value))
            return false;
        json = new Utf8JsonReader(value.Utf8.Span);
        return json.Read();
    }

    internal void Set(string name, GesValue value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!_values.ContainsKey(name))
            _names.Add(name);
        _values[name] = value;
    }
}
