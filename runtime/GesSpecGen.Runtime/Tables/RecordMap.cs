using System.Text.Json;
using GesSpecGen.Generated;
using GesSpecGen.Json;

namespace GesSpecGen.Tables;

/// <summary>Where the members of a record find their columns in a table.</summary>
internal sealed class RecordMap
{
    private readonly int[] _positions;

    private RecordMap(GesRecordType type, int[] positions)
    {
        Type = type;
        _positions = positions;
    }

    internal GesRecordType Type { get; }

    /// <exception cref="JsonException">There is no column for a member that needs one.</exception>
    internal static RecordMap Of(GesRecordType type, TableColumns columns)
    {
        int[] positions = new int[type.Columns.Length];
        for (int i = 0; i < positions.Length; i++)
        {
            GesRecordColumn wanted = type.Columns[i];
            positions[i] = columns.Find(wanted.Name);
            if (positions[i] < 0 && !wanted.IsOptional)
                throw new JsonException($"{type.Name}.{wanted.Member} ({wanted.Type}) needs a column '{wanted.Name}', but {columns.Listed()}.");
        }

        return new(type, positions);
    }

    /// <summary>The column of a member; -1 where there is none.</summary>
    internal int Position(int member) => _positions[member];

    /// <param name="member">The member.</param>
    /// <param name="row">Number of the row.</param>
    /// <param name="place">Where in the list of rows the value stands.</param>
    /// <param name="e">What is wrong; null for a value that is null.</param>
    internal RowException Wrong(int member, long row, int place, MemberException? e)
    {
        GesRecordColumn column = Type.Columns[member];
        string what = e?.Difference ?? "expected a value, found null";
        return new(FormattableString.Invariant($"Row {row}, column '{column.Name}': {what}; {Type.Name}.{column.Member} is of type {column.Type}."), place, e);
    }
}
