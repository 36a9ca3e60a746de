using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using GesSpecGen.Json;

namespace GesSpecGen.Generated;

/// <summary>Lets System.Text.Json read and write a text with known values, also as the key of a dictionary.</summary>
/// <typeparam name="T">The emitted type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GesValueConverter<T> : JsonConverter<T>
    where T : struct, IGesText<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => KnownValues<T>.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => T.From(TextJson.Text(ref reader));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Value);
    }
}
