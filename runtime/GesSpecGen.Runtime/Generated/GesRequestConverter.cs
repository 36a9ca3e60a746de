using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GesSpecGen.Generated;

/// <summary>Lets System.Text.Json write the JSON body of an emitted request, for example into a log or a file. Requests are not read: code for that would stand in every build for nothing.</summary>
/// <typeparam name="T">The emitted type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GesRequestConverter<T> : JsonConverter<T>
    where T : GesRequestBody
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} is a request: it can be written as JSON, but not read from it.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        value.WriteTo(writer);
    }
}
