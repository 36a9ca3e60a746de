using System.Text.Json;
using System.Text.Unicode;
using GesSpecGen.Generated;
using GesSpecGen.Rows;

namespace GesSpecGen.Tables;

/// <summary>Some rows of a table: a copy of their JSON, and where in it the values stand. Nothing is decoded before it is asked for.</summary>
internal sealed class TableBlock
{
    private readonly byte[] _utf8;
    private readonly int[] _cells;
    private readonly long _first;
    private readonly int _stride;

    private TableBlock(TableColumns columns, byte[] utf8, int[] cells, long first)
    {
        Columns = columns;
        _utf8 = utf8;
        _cells = cells;
        _first = first;
        _stride = columns.Names.Count + 1;
    }

    internal TableColumns Columns { get; }

    internal int Count => _cells.Length / _stride;

    internal static TableBlock Read(ReadOnlySpan<byte> rows, GesTableShape shape, TableColumns columns, long first)
    {
        if (!Utf8.IsValid(rows))
            throw new JsonException(FormattableString.Invariant($"The texts of rows {first} and following are no valid UTF-8."));
        int[] cells = new int[columns.Names.Count + 1];
        TableScan scan = new(rows, shape, cells, first);
        IntBuffer places = new(16 * cells.Length);
        try
        {
            while (scan.Next())
                foreach (int place in cells)
                    places.Add(place);
            return new(columns, rows.ToArray(), places.Numbers.ToArray(), first);
        }
        finally
        {
            places.Dispose();
        }
    }

    internal long Number(int row) => _first + row;

    internal Utf8JsonReader Reader(int row, int column) => JsonPlace.Reader(_utf8, Place(row, column));

    internal GesValue Value(int row, int column) => JsonPlace.Value(_utf8, Place(row, column));

    /// <summary>What a value is; null where nothing says it.</summary>
    internal GesValue Kind(int row, int column)
    {
        int place = Place(row, _stride - 1);
        return place == 0 ? GesValue.Null : JsonPlace.Value(_utf8, place)[column];
    }

    internal T Record<T>(int row)
        where T : IGesRecord<T> => T.From(new GesRecordRow(_utf8, _cells.AsSpan(row * _stride, _stride), Columns.MapOf(T.RecordType), Number(row)));

    private int Place(int row, int column) => _cells[(row * _stride) + column];
}
