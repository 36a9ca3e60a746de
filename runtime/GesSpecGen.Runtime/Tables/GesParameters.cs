using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace GesSpecGen;

/// <summary>
/// Values of the parameters of a statement, by name, without the dollar sign: <c>new GesParameters { ["age"] = 18 }</c> for <c>match (n) where n.age > $age return n</c>.
/// What travels as a parameter is never taken for a part of the statement, whatever is in it.
/// </summary>
public sealed class GesParameters : IReadOnlyDictionary<string, GesValue>
{
    private readonly Dictionary<string, GesValue> _values = new(StringComparer.Ordinal);

    /// <summary>No parameters.</summary>
    public static GesParameters None => new();

    /// <inheritdoc/>
    public int Count => _values.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _values.Keys;

    /// <inheritdoc/>
    public IEnumerable<GesValue> Values => _values.Values;

    /// <summary>The value of a parameter.</summary>
    /// <param name="key">Its name, without the dollar sign.</param>
    /// <returns>The value.</returns>
    /// <exception cref="KeyNotFoundException">There is no such parameter.</exception>
    public GesValue this[string key]
    {
        get => _values[key];
        set => _values[key] = value;
    }

    /// <summary>Adds a parameter.</summary>
    /// <param name="name">Its name, without the dollar sign.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">There is such a parameter already.</exception>
    public void Add(string name, GesValue value) => _values.Add(name, value);

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _values.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out GesValue value) => _values.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, GesValue>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
