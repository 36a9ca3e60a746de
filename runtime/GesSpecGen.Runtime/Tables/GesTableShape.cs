using System.ComponentModel;
using System.Text;

namespace GesSpecGen.Generated;

/// <summary>Where in an answer a table stands. Only emitted code uses it.</summary>
/// <param name="rows">Names that lead to the array of rows, divided by dots.</param>
/// <param name="columns">Name of the list of columns, beside the rows.</param>
/// <param name="values">Name of the list of values in a row.</param>
/// <param name="kinds">Name of the list in a row that says what each value is; null where there is none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GesTableShape(string rows, string columns, string values, string? kinds)
{
    internal string Rows { get; } = rows;

    internal string ColumnsName { get; } = columns;

    internal string ValuesName { get; } = values;

    internal byte[] Columns { get; } = Encoding.UTF8.GetBytes(columns);

    internal byte[] Values { get; } = Encoding.UTF8.GetBytes(values);

    internal byte[] Kinds { get; } = Encoding.UTF8.GetBytes(kinds ?? "");
}
