namespace GesSpecGen;

/// <content>Which members were null, and which came as the number that stands for an absent value.</content>
public abstract partial class GesObject
{
    // One word holds both marks of the first members, for every object has it; tables with more rows are rare.
    private const int MarkedInline = 32;

    private ulong _marks;

    internal bool WasNull(int index) =>
        index < MarkedInline ? (_marks & (1UL << index)) != 0 : _unknown?.Marks?.Contains(index) == true;

    internal bool WasAbsent(int index) =>
        index < MarkedInline ? (_marks & (1UL << (MarkedInline + index))) != 0 : _unknown?.Marks?.Contains(~index) == true;

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
