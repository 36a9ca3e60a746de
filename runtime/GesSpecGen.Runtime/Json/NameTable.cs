using System.Runtime.CompilerServices;
using GesSpecGen.Generated;

namespace GesSpecGen.Json;

/// <summary>Member names in one UTF-8 text, divided by quotation marks: the one printable character that no unescaped JSON name can have.</summary>
internal static class NameTable
{
    internal const byte Divider = (byte)'"';

    /// <summary>Finds a name, the expected one first, and moves the expectation behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Find(ReadOnlySpan<byte> name, ReadOnlySpan<byte> names, ref GesMember at)
    {
        int start = at.NextOffset;
        int end = start + name.Length;
        if ((uint)end <= (uint)names.Length
            && (end == names.Length || names[end] == Divider)
            && names.Slice(start, name.Length).SequenceEqual(name))
        {
            at.NextOffset = end + 1;
            return at.NextIndex++;
        }

        return Search(name, names, ref at);
    }

    internal static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> names)
    {
        int end = names.IndexOf(Divider);
        ReadOnlySpan<byte> name = end < 0 ? names : names[..end];
        names = end < 0 ? default : names[(end + 1)..];
        return name;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Search(ReadOnlySpan<byte> name, ReadOnlySpan<byte> names, ref GesMember at)
    {
        int start = Math.Min(at.NextOffset, names.Length);
        return Search(name, names, start, names.Length, at.NextIndex, ref at) is var ahead and >= 0
            ? ahead
            : Search(name, names, 0, start, 0, ref at);
    }

    private static int Search(ReadOnlySpan<byte> name, ReadOnlySpan<byte> names, int start, int stop, int index, ref GesMember at)
    {
        for (; start < stop; index++)
        {
            int length = names[start..].IndexOf(Divider);
            int end = length < 0 ? names.Length : start + length;
            if (end - start == name.Length && names[start..end].SequenceEqual(name))
            {
                at.NextOffset = end + 1;
                at.NextIndex = index + 1;
                return index;
            }

            start = end + 1;
        }

        return -1;
    }
}
