using System.Runtime.CompilerServices;
using System.Text;

namespace GesSpecGen.Rows;

/// <summary>The names of the properties of a row, in their order. Rows with the same names share it: it is the end of a path through a tree of names.</summary>
internal sealed class PropertyShape
{
    private readonly byte[] _name;
    private readonly PropertyShape? _before;
    private readonly int _position;
    private List<PropertyShape>? _after;
    private PropertyShape? _likely;
    private string[]? _names;
    private Dictionary<string, int>? _indexes;

    internal PropertyShape(int id, byte[] name, PropertyShape? before)
    {
        Id = id;
        _name = name;
        _before = before;
        _position = before is null ? -1 : before._position + 1;
    }

    internal int Id { get; }

    /// <summary>The names in their order, each once.</summary>
    internal IReadOnlyList<string> Names => _names ??= [.. Path().Select(static shape => shape.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>Where a name stands, or -1. Of names that came twice the last counts.</summary>
    internal int IndexOf(string name) => (_indexes ??= Index()).TryGetValue(name, out int index) ? index : -1;

    /// <summary>The shape with one name more, if rows had it before. A name with escapes is never the likely one.</summary>
    internal PropertyShape? Likely(ReadOnlySpan<byte> name) => _likely is { } likely && name.SequenceEqual(likely._name) ? likely : null;

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal PropertyShape? Known(ReadOnlySpan<byte> unescaped)
    {
        foreach (PropertyShape shape in _after ?? [])
            if (unescaped.SequenceEqual(shape._name))
                return Expect(shape);
        return null;
    }

    internal PropertyShape Add(int id, ReadOnlySpan<byte> unescaped)
    {
        PropertyShape shape = new(id, unescaped.ToArray(), this);
        (_after ??= []).Add(shape);
        return Expect(shape);
    }

    // The guess is compared with names as they stand in the JSON, where a backslash is always an escape.
    private PropertyShape Expect(PropertyShape shape)
    {
        if (!shape._name.Contains((byte)'\\'))
            _likely = shape;
        return shape;
    }

    private Dictionary<string, int> Index()
    {
        Dictionary<string, int> indexes = new(StringComparer.Ordinal);
        foreach (PropertyShape shape in Path())
            indexes[shape.Name] = shape._position;
        return indexes;
    }

    private string Name => Encoding.UTF8.GetString(_name);

    private List<PropertyShape> Path()
    {
        List<PropertyShape> path = [];
        for (PropertyShape shape = this; shape._before is { } before; shape = before)
            path.Add(shape);
        path.Reverse();
        return path;
    }
}
