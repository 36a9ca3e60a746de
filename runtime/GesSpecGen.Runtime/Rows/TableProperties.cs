using System.Text.Json;

namespace GesSpecGen.Rows;

/// <summary>The properties of one row, as they stand in the table.</summary>
internal sealed class TableProperties(RowTable table, PropertyShape shape, int at) : IPropertySource
{
    public IReadOnlyList<string> Names => shape.Names;

    public bool TryGet(string name, out GesValue value)
    {
        int index = shape.IndexOf(name);
        value = index < 0 ? GesValue.Null : table.Value(table.Property(at, index));
        return index >= 0;
    }

    public bool TryRead(string name, out Utf8JsonReader json)
    {
        int index = shape.IndexOf(name);
        json = index < 0 ? default : table.ReaderAt(table.Property(at, index));
        return index >= 0;
    }
}
