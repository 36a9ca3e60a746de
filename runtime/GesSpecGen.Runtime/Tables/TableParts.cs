using GesSpecGen.Generated;
using GesSpecGen.Streams;

namespace GesSpecGen.Tables;

/// <summary>Reads some rows.</summary>
/// <param name="rows">A JSON array of rows.</param>
/// <param name="shape">Names of the members of a row.</param>
/// <param name="columns">The columns.</param>
/// <param name="first">Number of the first row.</param>
internal delegate IReadOnlyList<T> ReadRows<T>(ReadOnlySpan<byte> rows, GesTableShape shape, TableColumns columns, long first);

/// <summary>Makes rows of the pieces of an answer.</summary>
internal sealed class TableParts<TItem, TAnswer>(GesTableShape shape, ReadRows<TItem> read, GesRead<TAnswer> answer) : StreamParts<TItem, TAnswer>
    where TAnswer : GesResponse
{
    internal override string Path => shape.Rows;

    internal override IReadOnlyList<TItem> Items(ReadOnlySpan<byte> items, ReadOnlySpan<byte> before, long count) =>
        read(items, shape, TableHead.Columns(before, shape), count + 1);

    internal override TAnswer Answer(ReadOnlySpan<byte> envelope) => GesJson.Read(envelope, answer);
}
