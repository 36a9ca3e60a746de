using System.ComponentModel;
using System.Text.Json;

namespace GesSpecGen.Generated;

/// <summary>Reads one value; the reader stands on its first token and is left on its last one.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="json">The reader.</param>
/// <returns>The value.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T GesRead<out T>(ref Utf8JsonReader json);

/// <summary>Writes one value.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="json">The writer.</param>
/// <param name="value">The value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void GesWrite<in T>(Utf8JsonWriter json, T value);
