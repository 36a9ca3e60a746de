using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using GesSpecGen.Generated;
using GesSpecGen.Json;

namespace GesSpecGen;

/// <summary>Reads and writes single JSON documents without reflection.</summary>
public static class GesJson
{
    // A request is read by a JSON parser, never by a browser: only what JSON itself demands is escaped.
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Reads a document.</summary>
    /// <typeparam name="T">An emitted type.</typeparam>
    /// <param name="utf8">One JSON object in UTF-8, with or without a byte order mark.</param>
    /// <returns>The object.</returns>
    /// <exception cref="JsonException">The JSON is malformed, deeper than 64 levels, followed by something else, or not as documented; the message names the member.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8)
        where T : GesObject, IGesObject<T> => Read(utf8, Reader<T>.Read);

    /// <summary>Writes a document.</summary>
    /// <param name="value">An object of an emitted type.</param>
    /// <returns>JSON in UTF-8, without white space.</returns>
    public static byte[] Write(GesObject value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Write(value.WriteTo);
    }

    internal static T Read<T>(ReadOnlySpan<byte> utf8, GesRead<T> read)
    {
        if (utf8.StartsWith("\uFEFF"u8))
            utf8 = utf8[3..];
        try
        {
            Utf8JsonReader json = new(utf8);
            json.Read();
            T value = read(ref json);
            json.Read();
            return value;
        }
        catch (MemberException e)
        {
            throw Named(e, utf8);
        }
    }

    /// <summary>Reads one value; the error of a wrong one names its member.</summary>
    internal static T ReadNamed<T>(ref Utf8JsonReader json, GesRead<T> read)
    {
        Utf8JsonReader start = json;
        try
        {
            return read(ref json);
        }
        catch (MemberException e)
        {
            throw e.In(start);
        }
    }

    // Apart from the reading, which would else make room for two readers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static MemberException Named(MemberException e, ReadOnlySpan<byte> utf8) => e.In(new Utf8JsonReader(utf8));

    internal static byte[] Write(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new(256);
        using (Utf8JsonWriter json = new(buffer, WriterOptions))
            write(json);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>One delegate a type, not one a call.</summary>
    internal static class Reader<T>
        where T : GesObject, IGesObject<T>
    {
        internal static readonly GesRead<T> Read = T.Read;
    }
}
