using System.Text.Json;
using GesSpecGen.Generated;
using GesSpecGen.Json;

namespace GesSpecGen.Tables;

/// <summary>Goes through a JSON array of rows, and notes where the values of each stand: one place for each column, and one for what the values are.</summary>
internal ref struct TableScan
{
    private readonly GesTableShape _shape;
    private readonly Span<int> _cells;
    private Utf8JsonReader _json;

    /// <param name="rows">The array.</param>
    /// <param name="shape">Names of the members of a row.</param>
    /// <param name="cells">Takes the places of a row; one more than there are columns. The last one is 0 where nothing says what the values are.</param>
    /// <param name="first">Number of the first row.</param>
    internal TableScan(ReadOnlySpan<byte> rows, GesTableShape shape, Span<int> cells, long first)
    {
        _shape = shape;
        _cells = cells;
        _json = new Utf8JsonReader(rows);
        _json.Read();
        if (_json.TokenType != JsonTokenType.StartArray)
            Unexpected.Token(in _json, "a list");
        Number = first - 1;
    }

    /// <summary>Number of the row.</summary>
    internal long Number { get; private set; }

    internal bool Next()
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.EndArray)
            return false;
        Number++;
        if (_json.TokenType != JsonTokenType.StartObject)
            Unexpected.Token(in _json, "an object");
        Row();
        return true;
    }

    private void Row()
    {
        int columns = _cells.Length - 1, values = -1;
        _cells[columns] = 0;
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            bool isValues = _json.ValueTextEquals(_shape.Values);
            bool isKinds = !isValues && _json.ValueTextEquals(_shape.Kinds);
            _json.Read();
            if (isKinds && _json.TokenType == JsonTokenType.StartArray)
                _cells[columns] = (int)_json.TokenStartIndex;
            if (isValues && _json.TokenType == JsonTokenType.StartArray)
                values = Values(columns);
            else
                _json.Skip();
        }

        if (values != columns)
            throw new RowException(FormattableString.Invariant($"Row {Number}: expected '{_shape.ValuesName}' with a value for each column, {columns}, found {(values < 0 ? "none" : $"{values}")}."), _json.TokenStartIndex);
    }

    private int Values(int columns)
    {
        int count = 0;
        for (; _json.Read() && _json.TokenType != JsonTokenType.EndArray; count++)
        {
            if (count < columns)
                _cells[count] = (int)_json.TokenStartIndex;
            _json.Skip();
        }

        return count;
    }
}
