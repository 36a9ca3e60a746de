using GesSpecGen.Generated;

namespace GesSpecGen.Tables;

/// <summary>Makes records of rows, in the buffer in which they came.</summary>
internal static class TypedRows
{
    /// <param name="rows">A JSON array of rows.</param>
    /// <param name="shape">Names of the members of a row.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="first">Number of the first row.</param>
    internal static IReadOnlyList<T> Read<T>(ReadOnlySpan<byte> rows, GesTableShape shape, TableColumns columns, long first)
        where T : IGesRecord<T>
    {
        RecordMap map = columns.MapOf(T.RecordType);
        int[] cells = new int[columns.Names.Count + 1];
        TableScan scan = new(rows, shape, cells, first);
        List<T> records = [];
        while (scan.Next())
            records.Add(T.From(new GesRecordRow(rows, cells, map, scan.Number)));
        return records;
    }
}
