using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace GesSpecGen.Generated;

/// <summary>The JSON names of the members of a type: first those that are written, in their order, then aliases. Only emitted code uses it.</summary>
/// <remarks>It learns the order in which the service sends the members, so that nearly every name is found by one comparison.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GesNames
{
    private readonly byte[][] _names;

    // By a member's index plus one, the member that came after it the last time. Threads may overwrite each other: these are guesses.
    private readonly ushort[] _followers;

    /// <summary>Takes the names.</summary>
    /// <param name="names">The names, divided by vertical bars; empty if there is none.</param>
    public GesNames(string names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _names = names.Length == 0 ? [] : [.. names.Split('|').Select(Encoding.UTF8.GetBytes)];
        _followers = [.. Enumerable.Range(0, _names.Length + 1).Select(static index => (ushort)index)];
    }

    internal int Count => _names.Length;

    internal ReadOnlySpan<byte> this[int index] => _names[index];

    /// <summary>Finds a name, the expected one first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Find(ReadOnlySpan<byte> name, ref GesMember at)
    {
        byte[][] names = _names;
        int expected = _followers[at.Seen];
        if ((uint)expected < (uint)names.Length && name.SequenceEqual(names[expected]))
        {
            at.Index = expected;
            at.Seen = expected + 1;
            return true;
        }

        return Search(name, ref at);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Search(ReadOnlySpan<byte> name, ref GesMember at)
    {
        for (int index = 0; index < _names.Length; index++)
        {
            if (!name.SequenceEqual(_names[index]))
                continue;
            _followers[at.Seen] = (ushort)index;
            at.Index = index;
            at.Seen = index + 1;
            return true;
        }

        return false;
    }
}
