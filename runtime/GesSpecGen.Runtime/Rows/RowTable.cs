using System.Text.Json;
using GesSpecGen.Json;

namespace GesSpecGen.Rows;

/// <summary>The rows of one array: a copy of its JSON, and where in it the values stand. Nothing is decoded before it is asked for.</summary>
/// <param name="utf8">The JSON text.</param>
/// <param name="slots">For each row where it begins, then where each member stands; 0 where it has none. A member with properties says where its row of <paramref name="properties"/> begins instead.</param>
/// <param name="properties">For each property map its shape, then where each value stands.</param>
/// <param name="shapes">The shapes by id.</param>
/// <param name="stride">Number of slots of a row.</param>
internal sealed class RowTable(byte[] utf8, int[] slots, int[] properties, PropertyShape[] shapes, int stride)
{
    private readonly RecentTexts _texts = new(utf8);

    internal int Count => slots.Length / stride;

    internal int Start(int row) => slots[row * stride];

    internal int Slot(int row, int member) => slots[(row * stride) + 1 + member];

    /// <summary>The property map at a place in the list of maps, or null where there is none.</summary>
    internal GesProperties? Properties(int at)
    {
        if (at == 0)
            return null;
        int shape = properties[at];
        if (shape >= 0)
            return GesProperties.View(new TableProperties(this, shapes[shape], at));
        Utf8JsonReader json = ReaderAt(-shape);
        return GesProperties.Read(ref json);
    }

    /// <summary>Where the value of a property stands.</summary>
    internal int Property(int at, int index) => properties[at + 1 + index];

    /// <summary>A reader that stands on the value at a place.</summary>
    internal Utf8JsonReader ReaderAt(int place) => JsonPlace.Reader(utf8, place);

    internal string? Text(int place)
    {
        if (place == 0)
            return null;
        Utf8JsonReader json = ReaderAt(place);
        return json.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.String when !json.ValueIsEscaped => _texts.Of(place + 1, json.ValueSpan.Length),
            _ => TextJson.Read(ref json),
        };
    }

    /// <summary>The value at a place, as a slice of the table.</summary>
    internal GesValue Value(int place) => place == 0 ? GesValue.Null : JsonPlace.Value(utf8, place);
}
