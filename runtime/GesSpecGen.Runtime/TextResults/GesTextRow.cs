using GesSpecGen.Generated;

namespace GesSpecGen;

/// <summary>A row of a text result whose algorithm is not described: its values as texts.</summary>
public sealed class GesTextRow : IGesTextRow<GesTextRow>
{
    private GesTextRow(IReadOnlyList<string> values) => Values = values;

    /// <summary>The values, without quotes.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <inheritdoc/>
    public static GesTextRow Read(GesTextFields fields) => new(fields.Texts(0));
}
