using System.Text.Json;

namespace GesSpecGen.Rows;

/// <summary>Where properties are: in the JSON of an answer, or in memory of their own.</summary>
internal interface IPropertySource
{
    /// <summary>The names in their order, each once.</summary>
    IReadOnlyList<string> Names { get; }

    bool TryGet(string name, out GesValue value);

    /// <summary>Gives a reader that stands on the value.</summary>
    bool TryRead(string name, out Utf8JsonReader json);
}
