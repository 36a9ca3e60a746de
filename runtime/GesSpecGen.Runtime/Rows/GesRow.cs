using System.ComponentModel;
using System.Text.Json;
using GesSpecGen.Generated;
using GesSpecGen.Json;
using GesSpecGen.Rows;

namespace GesSpecGen;

/// <summary>One row of an answer's large array, as emitted row types see it. Values are decoded when they are asked for; a row keeps the whole answer's array alive.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct GesRow
{
    private readonly RowTable? _table;
    private readonly int _row;

    internal GesRow(RowTable table, int row)
    {
        _table = table;
        _row = row;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="member">Index of the member.</param>
    /// <returns>The text, or null where the row has none.</returns>
    public string? Text(int member) => _table?.Text(_table.Slot(_row, member));

    /// <summary>Reads any value.</summary>
    /// <param name="member">Index of the member.</param>
    /// <returns>The value; the JSON null where the row has none.</returns>
    public GesValue Value(int member) => _table?.Value(_table.Slot(_row, member)) ?? GesValue.Null;

    /// <summary>Reads a property map.</summary>
    /// <param name="member">Index of the member.</param>
    /// <returns>The properties, none where the row has no such member.</returns>
    public GesProperties Properties(int member) => _table?.Properties(_table.Slot(_row, member)) ?? GesProperties.Empty;

    /// <summary>The members that the documentation does not list.</summary>
    /// <param name="type">The documented members.</param>
    /// <returns>Names and values; none where there are none.</returns>
    public GesUnknownMembers Unknown(GesRowType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Whole().GetMap() is { } members && members.Keys.Any(name => !type.Names.Has(name))
            ? new GesUnknownMembers(members.Where(member => !type.Names.Has(member.Key)))
            : GesUnknownMembers.Empty;
    }

    /// <summary>Reads an object, a list or a map.</summary>
    /// <typeparam name="T">Type of the member.</typeparam>
    /// <param name="member">Index of the member.</param>
    /// <param name="read">Reads the value.</param>
    /// <returns>The value, or null where the row has none.</returns>
    public T? Read<T>(int member, GesRead<T> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        return Find(member, out Utf8JsonReader json) ? read(ref json) : null;
    }

    /// <summary>Reads a number, a time, or another simple value.</summary>
    /// <typeparam name="T">Type of the member.</typeparam>
    /// <param name="member">Index of the member.</param>
    /// <param name="read">Reads the value.</param>
    /// <returns>The value, or null where the row has none.</returns>
    public T? ReadValue<T>(int member, GesRead<T> read)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(read);
        return Find(member, out Utf8JsonReader json) ? read(ref json) : null;
    }

    /// <summary>The row as JSON.</summary>
    /// <returns>A JSON object.</returns>
    public override string ToString() => Whole().ToString();

    internal GesValue Whole() => _table?.Value(_table.Start(_row)) ?? GesValue.Null;

    private bool Find(int member, out Utf8JsonReader json)
    {
        json = default;
        if (_table is null || _table.Slot(_row, member) is not (not 0 and int place))
            return false;
        json = _table.ReaderAt(place);
        return json.TokenType != JsonTokenType.Null;
    }
}
