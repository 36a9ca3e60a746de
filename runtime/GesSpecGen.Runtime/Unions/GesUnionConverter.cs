using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GesSpecGen.Generated;

/// <summary>Lets System.Text.Json read and write an emitted type of several cases in documents of the user's own.</summary>
/// <typeparam name="T">The emitted type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GesUnionConverter<T> : JsonConverter<T>
    where T : GesUnion, IGesUnion<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => GesJson.ReadNamed(ref reader, static (ref Utf8JsonReader json) => T.Read(ref json));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        value.WriteTo(writer);
    }
}
