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

    /// <summary>Reads a text that many rows have in common, such as a label: they share one string.</summary>
    /// <param name="member">Index of the member.</param>
    /// <returns>The text, or null where the row has none.</returns>
    public string? SharedText(int member) => _table?.SharedText(_table.Slot(_row, member));

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

    /// <summary>Reads a member of any other type.</summary>
    /// <typeparam name="T">Type of the member.</typeparam>
    /// <param name="member">Index of the member.</param>
    /// <param name="read">Reads the value.</param>
    /// <returns>The value, or the default where the row has none.</returns>
    public T? Read<T>(int member, GesRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (_table is null || _table.Slot(_row, member) is not (not 0 and int place))
            return default;
        Utf8JsonReader json = _table.ReaderAt(place);
        return json.TokenType == JsonTokenType.Null ? default : read(ref json);
    }

    internal GesValue Whole() => _table?.Value(_table.Start(_row)) ?? GesValue.Null;
}
