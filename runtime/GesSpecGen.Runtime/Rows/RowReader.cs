using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using GesSpecGen.Generated;
using GesSpecGen.Json;

namespace GesSpecGen.Rows;

/// <summary>Reads an array of objects into a table: one pass that notes where the values stand.</summary>
internal sealed class RowReader : IDisposable
{
    // A hostile answer with ever new names shall not make a tree that is much larger than itself.
    private const int MostShapes = 4096;

    private readonly GesRowType _type;
    private readonly List<PropertyShape> _shapes;
    private readonly int _stride;
    private IntBuffer _slots;
    private IntBuffer _properties;
    private long _base;

    private RowReader(GesRowType type)
    {
        _type = type;
        _stride = type.Names.Members + 1;
        _slots = new IntBuffer(64 * _stride);
        _properties = new IntBuffer(256);
        _shapes = [new PropertyShape(0, [], null)];
        // No property map begins at 0, which means that there is none.
        _properties.Add(0);
    }

    internal static RowTable Read(ref Utf8JsonReader json, GesRowType type)
    {
        if (json.TokenType != JsonTokenType.StartArray)
            Unexpected.Token(in json, "a list");
        // The text of a reader over one span lies behind its token; of one over pieces it has to be put together.
        return json.Position.GetObject() is null ? ReadWhole(ref json, type) : ReadCopy(RawJson.Read(ref json), type);
    }

    public void Dispose()
    {
        _slots.Dispose();
        _properties.Dispose();
    }

    private static RowTable ReadCopy(byte[] utf8, GesRowType type)
    {
        Utf8JsonReader json = new(utf8);
        json.Read();
        return ReadWhole(ref json, type);
    }

    private static RowTable ReadWhole(ref Utf8JsonReader json, GesRowType type)
    {
        using RowReader rows = new(type);
        ref byte first = ref MemoryMarshal.GetReference(json.ValueSpan);
        rows._base = json.TokenStartIndex;
        rows.Rows(ref json);
        byte[] utf8 = MemoryMarshal.CreateReadOnlySpan(ref first, checked((int)(json.BytesConsumed - rows._base))).ToArray();
        if (!Utf8.IsValid(utf8))
            Unexpected.Content(in json, "valid UTF-8");
        return new RowTable(utf8, rows._slots.Numbers.ToArray(), rows._properties.Numbers.ToArray(), [.. rows._shapes], rows._stride);
    }

    private void Rows(ref Utf8JsonReader json)
    {
        while (true)
        {
            Unexpected.EndUnlessMore(json.Read());
            switch (json.TokenType)
            {
                case JsonTokenType.StartObject: Row(ref json); break;
                case JsonTokenType.EndArray: return;
                case JsonTokenType.Null: break;
                default: Unexpected.Token(in json, "an object"); break;
            }
        }
    }

    private void Row(ref Utf8JsonReader json)
    {
        int row = _slots.Count;
        _slots.AddZeros(_stride);
        _slots.Numbers[row] = Place(in json);
        GesNames.Name last = _type.Names.Start;
        while (true)
        {
            Unexpected.EndUnlessMore(json.Read());
            if (json.TokenType != JsonTokenType.PropertyName)
                return;
            GesNames.Name? name = last.Follower;
            if (!json.ValueSpan.SequenceEqual(name.Utf8))
                name = _type.Names.Search(Unescaped(ref json), last);
            Unexpected.EndUnlessMore(json.Read());
            if (name is null)
            {
                json.Skip();
                continue;
            }

            last = name;
            int member = name.AliasOf < 0 ? name.Index : name.AliasOf;
            _slots.Numbers[row + 1 + member] = _type.HasProperties(member) ? Properties(ref json) : Value(ref json);
        }
    }

    /// <summary>Notes the shape and the values of a property map; of one without a shape only where it stands, below zero.</summary>
    private int Properties(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Null)
            return 0;
        if (json.TokenType != JsonTokenType.StartObject)
            Unexpected.Token(in json, "an object");
        int start = _properties.Count;
        int place = Place(in json);
        _properties.Add(-place);
        PropertyShape? shape = _shapes[0];
        while (true)
        {
            Unexpected.EndUnlessMore(json.Read());
            if (json.TokenType != JsonTokenType.PropertyName)
                break;
            shape = shape is null ? null : shape.Likely(json.ValueSpan) ?? Next(shape, ref json);
            Unexpected.EndUnlessMore(json.Read());
            _properties.Add(Value(ref json));
        }

        if (shape is null)
            _properties.Cut(start + 1);
        else
            _properties.Numbers[start] = shape.Id;
        return start;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private PropertyShape? Next(PropertyShape shape, ref Utf8JsonReader json)
    {
        ReadOnlySpan<byte> name = Unescaped(ref json);
        if (shape.Known(name) is { } known)
            return known;
        if (_shapes.Count == MostShapes)
            return null;
        PropertyShape added = shape.Add(_shapes.Count, name);
        _shapes.Add(added);
        return added;
    }

    private int Value(ref Utf8JsonReader json)
    {
        int place = Place(in json);
        if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            json.Skip();
        return place;
    }

    private int Place(in Utf8JsonReader json) => (int)(json.TokenStartIndex - _base);

    private static ReadOnlySpan<byte> Unescaped(ref Utf8JsonReader json) => json.ValueIsEscaped ? Encoding.UTF8.GetBytes(TextJson.Text(ref json)) : json.ValueSpan;
}
