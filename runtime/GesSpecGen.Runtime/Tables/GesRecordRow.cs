using System.ComponentModel;
using System.Text.Json;
using GesSpecGen.Json;
using GesSpecGen.Rows;
using GesSpecGen.Tables;

namespace GesSpecGen.Generated;

/// <summary>A row, as a record reads it: in the buffer that it came in, which is gone afterwards. Only emitted code uses it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct GesRecordRow
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly ReadOnlySpan<int> _cells;
    private readonly RecordMap _map;
    private readonly long _number;

    internal GesRecordRow(ReadOnlySpan<byte> utf8, ReadOnlySpan<int> cells, RecordMap map, long number)
    {
        _utf8 = utf8;
        _cells = cells;
        _map = map;
        _number = number;
    }

    /// <summary>Whether there is a column for a member.</summary>
    /// <param name="member">Index of the member.</param>
    /// <returns>Whether there is one.</returns>
    public bool Has(int member) => _map.Position(member) >= 0;

    /// <summary>Reads a value that has to be there.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="member">Index of the member.</param>
    /// <param name="read">Reads the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">It is null, or of another kind.</exception>
    public T Get<T>(int member, GesRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (!Find(member, out Utf8JsonReader json))
            throw Wrong(member, null);
        return Read(ref json, member, read);
    }

    /// <summary>Reads a text, a list or an object.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="member">Index of the member.</param>
    /// <param name="read">Reads the value.</param>
    /// <returns>The value, or null where there is none.</returns>
    /// <exception cref="JsonException">It is of another kind.</exception>
    public T? Read<T>(int member, GesRead<T> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        return Find(member, out Utf8JsonReader json) ? Read(ref json, member, read) : null;
    }

    /// <summary>Reads a number, a time, or another simple value.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="member">Index of the member.</param>
    /// <param name="read">Reads the value.</param>
    /// <returns>The value, or null where there is none.</returns>
    /// <exception cref="JsonException">It is of another kind.</exception>
    public T? ReadValue<T>(int member, GesRead<T> read)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(read);
        return Find(member, out Utf8JsonReader json) ? Read(ref json, member, read) : null;
    }

    /// <summary>Reads any value.</summary>
    /// <param name="member">Index of the member.</param>
    /// <returns>The value, also the JSON null.</returns>
    public GesValue Any(int member) => Find(member, out Utf8JsonReader json) ? GesValue.Read(ref json) : GesValue.Null;

    private bool Find(int member, out Utf8JsonReader json)
    {
        json = default;
        int column = _map.Position(member);
        if (column < 0)
            return false;
        json = JsonPlace.Reader(_utf8, _cells[column]);
        return json.TokenType != JsonTokenType.Null;
    }

    private T Read<T>(ref Utf8JsonReader json, int member, GesRead<T> read)
    {
        try
        {
            return read(ref json);
        }
        catch (MemberException e)
        {
            throw Wrong(member, e);
        }
    }

    private RowException Wrong(int member, MemberException? e) => _map.Wrong(member, _number, _cells[_map.Position(member)], e);
}
