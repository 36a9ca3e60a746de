using GesSpecGen.Generated;

namespace GesSpecGen.Tables;

/// <summary>Rows whose columns only the query knows.</summary>
internal static class TableRows
{
    /// <param name="rows">A JSON array of rows.</param>
    /// <param name="shape">Names of the members of a row.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="first">Number of the first row.</param>
    internal static IReadOnlyList<GesTableRow> Read(ReadOnlySpan<byte> rows, GesTableShape shape, TableColumns columns, long first) =>
        Of(TableBlock.Read(rows, shape, columns, first));

    internal static IReadOnlyList<GesTableRow> Of(TableBlock block)
    {
        GesTableRow[] rows = new GesTableRow[block.Count];
        for (int i = 0; i < rows.Length; i++)
            rows[i] = new GesTableRow(block, i);
        return rows;
    }
}
