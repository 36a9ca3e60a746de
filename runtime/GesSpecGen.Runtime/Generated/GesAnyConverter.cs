using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GesSpecGen.Generated;

/// <summary>Lets System.Text.Json read and write a <see cref="GesValue"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GesAnyConverter : JsonConverter<GesValue>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override GesValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => GesValue.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, GesValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        value.WriteTo(writer);
    }
}
