using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GesSpecGen.Generated;

/// <summary>Lets System.Text.Json read and write <see cref="GesProperties"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GesPropertiesConverter : JsonConverter<GesProperties>
{
    /// <inheritdoc/>
    public override GesProperties Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => GesProperties.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, GesProperties value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        value.WriteTo(writer);
    }
}
