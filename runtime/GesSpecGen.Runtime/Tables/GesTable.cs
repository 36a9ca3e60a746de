using System.Collections;
using System.Text.Json;
using GesSpecGen.Generated;
using GesSpecGen.Tables;

namespace GesSpecGen;

/// <summary>Rows with the same columns, for tests of code that takes rows of queries: <c>new GesTable(["name", "age"], [["Ray", 18], ["Li", 20]])</c>.</summary>
public sealed class GesTable : IReadOnlyList<GesTableRow>
{
    private static readonly GesTableShape Shape = new("", "", "row", null);

    private readonly TableColumns _columns;
    private readonly IReadOnlyList<GesTableRow> _rows;

    /// <summary>Makes a table.</summary>
    /// <param name="columns">Names of the columns.</param>
    /// <param name="rows">The rows, each with a value for each column.</param>
    /// <exception cref="ArgumentException">A row has more or fewer values.</exception>
    public GesTable(IEnumerable<string> columns, IEnumerable<IReadOnlyList<GesValue>> rows)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        _columns = new TableColumns([.. columns]);
        byte[] json = GesJson.Write(writer => Write(writer, rows));
        try
        {
            _rows = TableRows.Read(json, Shape, _columns, first: 1);
        }
        catch (JsonException e)
        {
            throw new ArgumentException(e.Message, nameof(rows), e);
        }
    }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns => _columns.Names;

    /// <inheritdoc/>
    public int Count => _rows.Count;

    /// <inheritdoc/>
    public GesTableRow this[int index] => _rows[index];

    /// <summary>Reads the rows as records.</summary>
    /// <typeparam name="T">A type with <see cref="GesRecordAttribute"/>.</typeparam>
    /// <returns>The records.</returns>
    /// <exception cref="JsonException">A column or a value is missing, or of another kind; the message names row, column and type.</exception>
    public IReadOnlyList<T> As<T>()
        where T : IGesRecord<T> => [.. _rows.Select(static row => row.As<T>())];

    /// <inheritdoc/>
    public IEnumerator<GesTableRow> GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static void Write(Utf8JsonWriter json, IEnumerable<IReadOnlyList<GesValue>> rows)
    {
        json.WriteStartArray();
        foreach (IReadOnlyList<GesValue> row in rows)
        {
            json.WriteStartObject();
            json.WritePropertyName(Shape.Values);
            GesValue.From(row).WriteTo(json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
