namespace GesSpecGen;

/// <content>Which members were null, which came as the number that stands for an absent value, and which came under another name.</content>
public abstract partial class GesObject
{
    // One word holds both marks of the first members, for every object has it; tables with more rows are rare.
    private const int MarkedInline = 32;

    private ulong _marks;

    internal bool WasNull(int index) =>
        index < MarkedInline ? (_marks & (1UL << index)) != 0 : _unknown?.Marks?.Contains(index) == true;

    internal bool WasAbsent(int index) =>
        index < MarkedInline ? (_marks & (1UL << (MarkedInline + index))) != 0 : _unknown?.Marks?.Contains(~index) == true;

    /// <summary>Whether a member came under another name. Nothing else than a member is ever absent, so names that are aliases have the mark for this.</summary>
    internal bool CameAs(int alias) => WasAbsent(alias);

    private void MarkNull(int index)
    {
        if (index < MarkedInline)
            _marks |= 1UL << index;
        else
            MarkBeyond(index);
    }

    private void MarkAbsent(int index)
    {
        if (index < MarkedInline)
            _marks |= 1UL << (MarkedInline + index);
        else
            MarkBeyond(~index);
    }

    private void MarkBeyond(int mark) => ((_unknown ??= new()).Marks ??= []).Add(mark);
}
