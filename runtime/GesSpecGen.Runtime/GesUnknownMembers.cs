using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace GesSpecGen;

/// <summary>Members of a JSON object that the documentation does not list, in their order. They are kept, and written again.</summary>
public sealed class GesUnknownMembers : IReadOnlyCollection<KeyValuePair<string, GesValue>>
{
    private readonly Dictionary<string, GesValue> _members = new(StringComparer.Ordinal);

    /// <summary>Takes members that an object shall be written with beside the documented ones.</summary>
    /// <param name="members">Names and values; of equal names the last counts.</param>
    public GesUnknownMembers(IEnumerable<KeyValuePair<string, GesValue>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        foreach ((string name, GesValue value) in members)
            Set(name, value);
    }

    internal GesUnknownMembers()
    {
    }

    /// <summary>Marks of the owner that its own word has no room for.</summary>
    internal HashSet<int>? Marks { get; set; }

    /// <summary>No members.</summary>
    public static GesUnknownMembers Empty { get; } = new();

    /// <summary>Number of members.</summary>
    public int Count => _members.Count;

    /// <summary>Looks for a member.</summary>
    /// <param name="name">Its exact name.</param>
    /// <param name="value">Its value, or the JSON null if there is none.</param>
    /// <returns>Whether there is such a member.</returns>
    public bool TryGet(string name, [MaybeNullWhen(false)] out GesValue value) => _members.TryGetValue(name, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, GesValue>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Remove(string name) => _members.Remove(name);

    internal void Set(string name, GesValue value) => _members[name] = value;
}
