using System.Collections;
using System.Text;
using System.Text.Json;
using GesSpecGen.Generated;
using GesSpecGen.Rows;

namespace GesSpecGen;

/// <summary>The rows of an answer: one copy of the array's JSON, and where in it the values stand. Nothing is decoded before it is asked for.</summary>
/// <typeparam name="T">An emitted row type.</typeparam>
public sealed class GesRows<T> : IReadOnlyList<T>
    where T : struct, IGesRow<T>
{
    private readonly RowTable _table;

    internal GesRows(RowTable table) => _table = table;

    /// <summary>No rows.</summary>
    public static GesRows<T> Empty { get; } = Parse("[]");

    /// <inheritdoc/>
    public int Count => _table.Count;

    /// <inheritdoc/>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return T.From(new GesRow(_table, index));
        }
    }

    /// <summary>Takes rows from JSON, for tests of code that uses a client.</summary>
    /// <param name="json">A JSON array of objects.</param>
    /// <returns>The rows.</returns>
    /// <exception cref="JsonException">The text is no JSON array of objects.</exception>
    public static GesRows<T> Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return GesJson.Read(Encoding.UTF8.GetBytes(json), static (ref Utf8JsonReader reader) => new GesRows<T>(RowReader.Read(ref reader, T.RowType)));
    }

    /// <summary>Goes through the rows.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>The rows as JSON.</summary>
    /// <returns>A JSON array.</returns>
    public override string ToString() => Encoding.UTF8.GetString(GesJson.Write(WriteTo));

    internal void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        for (int row = 0; row < Count; row++)
            new GesRow(_table, row).Whole().WriteTo(json);
        json.WriteEndArray();
    }

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the rows without allocating.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly GesRows<T> _rows;
        private int _row;

        internal Enumerator(GesRows<T> rows)
        {
            _rows = rows;
            _row = -1;
        }

        /// <inheritdoc/>
        public readonly T Current => _rows[_row];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_row < _rows.Count;

        /// <inheritdoc/>
        public void Reset() => _row = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
