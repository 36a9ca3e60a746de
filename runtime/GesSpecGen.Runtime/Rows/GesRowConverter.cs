using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using GesSpecGen.Json;
using GesSpecGen.Rows;

namespace GesSpecGen.Generated;

/// <summary>Lets System.Text.Json read and write an emitted row type in documents of the user's own.</summary>
/// <typeparam name="T">The emitted type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GesRowConverter<T> : JsonConverter<T>
    where T : struct, IGesRow<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        byte[] list = [(byte)'[', .. RawJson.Read(ref reader), (byte)']'];
        return GesJson.Read(list, static (ref Utf8JsonReader json) => T.From(new GesRow(RowReader.Read(ref json, T.RowType), 0)));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        value.Row.Whole().WriteTo(writer);
    }
}
