using System.ComponentModel;
using System.Text.Json;

namespace GesSpecGen.Generated;

/// <summary>A type that emitted code makes of rows: one with <see cref="GesRecordAttribute"/>.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IGesRecord<TSelf>
    where TSelf : IGesRecord<TSelf>
{
    /// <summary>The columns that it takes.</summary>
    static abstract GesRecordType RecordType { get; }

    /// <summary>Makes one of a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>What the row holds.</returns>
    /// <exception cref="JsonException">A value is missing, or of another kind; the message names row, column and type.</exception>
    static abstract TSelf From(in GesRecordRow row);
}
