using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace GesSpecGen.Generated;

/// <summary>The JSON names of the members of a type: first those that are written, in their order, then aliases. Only emitted code uses it.</summary>
/// <remarks>It learns the order in which the service sends the members, so that nearly every name is found by one comparison.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GesNames
{
    private readonly Name[] _names;

    /// <summary>Takes the names.</summary>
    /// <param name="names">The names, divided by vertical bars; empty if there is none.</param>
    public GesNames(string names)
        : this(names, [])
    {
    }

    /// <summary>Takes the names, of which the last are other names of members.</summary>
    /// <param name="names">The names, divided by vertical bars.</param>
    /// <param name="aliasOf">For each of the last names the position of its member.</param>
    public GesNames(string names, params int[] aliasOf)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(aliasOf);
        string[] texts = names.Length == 0 ? [] : names.Split('|');
        int members = texts.Length - aliasOf.Length;
        _names = [.. texts.Select((text, index) => new Name(Encoding.UTF8.GetBytes(text), index, index < members ? -1 : aliasOf[index - members]))];
        HasAliases = aliasOf.Length > 0;
        Start = new Name([], -1, -1);
        Name last = Start;
        foreach (Name name in _names)
        {
            last.Precede(name);
            last = name;
        }
    }

    internal int Count => _names.Length;

    /// <summary>Number of members, other names not counted.</summary>
    internal int Members => _names.Count(static name => name.AliasOf < 0);

    /// <summary>Some names are known to be other names of members.</summary>
    internal bool HasAliases { get; }

    /// <summary>Stands before the first member.</summary>
    internal Name Start { get; }

    internal ReadOnlySpan<byte> this[int index] => _names[index].Utf8;

    /// <summary>The name that a member of an object came with: what was read is written again as it was.</summary>
    internal int NameOf(int member, GesObject owner) => Array.Find(_names, name => name.AliasOf == member && owner.CameAs(name.Index))?.Index ?? member;

    internal bool Has(string name)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(name);
        return Array.Exists(_names, known => known.Utf8.AsSpan().SequenceEqual(utf8));
    }

    /// <summary>Finds a name that did not come where it was expected, and expects it there from now on.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal Name? Search(ReadOnlySpan<byte> unescaped, Name last)
    {
        foreach (Name name in _names)
        {
            if (!unescaped.SequenceEqual(name.Utf8))
                continue;
            last.Precede(name);
            return name;
        }

        return null;
    }

    /// <summary>A name, and the one that came after it the last time.</summary>
    internal sealed class Name(byte[] utf8, int index, int aliasOf)
    {
        // No JSON name holds a bare quotation mark.
        private static readonly Name s_none = new([(byte)'"'], -1, -1);

        internal readonly byte[] Utf8 = utf8;
        internal readonly int Index = index;

        /// <summary>Position of the member that this is another name of; -1 for names of members.</summary>
        internal readonly int AliasOf = aliasOf;

        // Threads may overwrite each other: this is a guess.
        internal Name Follower = s_none;

        // The guess is compared with names as they stand in the JSON, where a backslash is always an escape.
        internal void Precede(Name name) => Follower = name.Utf8.Contains((byte)'\\') ? s_none : name;
    }
}
