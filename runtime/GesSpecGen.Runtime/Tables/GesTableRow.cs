using System.Text.Json;
using GesSpecGen.Generated;
using GesSpecGen.Json;
using GesSpecGen.Tables;

namespace GesSpecGen;

/// <summary>A row of a query, whose columns only the query knows. Values are decoded when they are asked for; a row keeps alive the rows that came with it.</summary>
/// <remarks>Columns are found by their name, and where there is none of that very name, by one that differs in capital and small letters alone. Types that are known beforehand are read with <see cref="GesRecordAttribute"/>.</remarks>
public readonly struct GesTableRow
{
    private readonly TableBlock? _block;
    private readonly int _row;

    internal GesTableRow(TableBlock block, int row)
    {
        _block = block;
        _row = row;
    }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns => _block?.Columns.Names ?? [];

    /// <summary>Number of the row in its result; the first one is 1.</summary>
    public long Number => _block?.Number(_row) ?? 0;

    /// <summary>A value by the position of its column.</summary>
    /// <param name="column">The position, from 0.</param>
    /// <returns>The value; <see cref="GesValue"/> has accessors for each type.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public GesValue this[int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(column);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, Columns.Count);
            return _block!.Value(_row, column);
        }
    }

    /// <summary>A value by its column.</summary>
    /// <param name="column">Name of the column.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">There is no such column; the message lists them.</exception>
    public GesValue this[string column] => this[Position(column)];

    /// <summary>A text; numbers and truth values by their JSON text.</summary>
    /// <param name="column">Name of the column.</param>
    /// <returns>The text, or null where the value is null.</returns>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    /// <exception cref="JsonException">The value is a list or an object.</exception>
    public string? Text(string column) => Find(column, out Utf8JsonReader json) ? TextJson.Read(ref json) : null;

    /// <summary>A whole number, without loss; also of a text that says one.</summary>
    /// <param name="column">Name of the column.</param>
    /// <returns>The number, or null where the value is null.</returns>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    /// <exception cref="JsonException">The value is no whole number of 64 bits.</exception>
    public long? Int64(string column) => Find(column, out Utf8JsonReader json) ? NumberJson.Int64(ref json) : null;

    /// <summary>A number; also of a text that says one.</summary>
    /// <param name="column">Name of the column.</param>
    /// <returns>The number, or null where the value is null.</returns>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    /// <exception cref="JsonException">The value is no number.</exception>
    public double? Double(string column) => Find(column, out Utf8JsonReader json) ? NumberJson.Double(ref json) : null;

    /// <summary>A truth value; also of 0, 1 and a text that says one.</summary>
    /// <param name="column">Name of the column.</param>
    /// <returns>True or false, or null where the value is null.</returns>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    /// <exception cref="JsonException">The value is no truth value.</exception>
    public bool? Boolean(string column) => Find(column, out Utf8JsonReader json) ? BooleanJson.Read(ref json) : null;

    /// <summary>The properties of a vertex or an edge.</summary>
    /// <param name="column">Name of the column.</param>
    /// <returns>The properties, or null where the value is null.</returns>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    /// <exception cref="JsonException">The value is no object.</exception>
    public GesProperties? Properties(string column) => Find(column, out Utf8JsonReader json) ? GesProperties.Read(ref json) : null;

    /// <summary>What the service says of a value: of a vertex, an object with its <c>id</c>, <c>type</c> and <c>labels</c>.</summary>
    /// <param name="column">Name of the column.</param>
    /// <returns>What it says; the JSON null where it says nothing.</returns>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public GesValue Kind(string column)
    {
        int position = Position(column);
        return _block!.Kind(_row, position);
    }

    /// <summary>Reads the row as a record.</summary>
    /// <typeparam name="T">A type with <see cref="GesRecordAttribute"/>.</typeparam>
    /// <returns>The record.</returns>
    /// <exception cref="JsonException">A column or a value is missing, or of another kind; the message names row, column and type.</exception>
    public T As<T>()
        where T : IGesRecord<T> => (_block ?? throw new InvalidOperationException("This is no row of a query.")).Record<T>(_row);

    /// <summary>The row as JSON.</summary>
    /// <returns>A JSON object of columns and values.</returns>
    public override string ToString()
    {
        GesTableRow row = this;
        return GesValue.From(Columns.Select((name, column) => KeyValuePair.Create(name, row[column]))).ToString();
    }

    private bool Find(string column, out Utf8JsonReader json)
    {
        int position = Position(column);
        json = _block!.Reader(_row, position);
        return json.TokenType != JsonTokenType.Null;
    }

    private int Position(string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return _block?.Columns.Find(column) is { } position and >= 0
            ? position
            : throw new ArgumentException($"There is no column '{column}': {_block?.Columns.Listed() ?? "this is no row of a query"}.", nameof(column));
    }
}
