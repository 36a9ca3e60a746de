using System.ComponentModel;

namespace GesSpecGen.Generated;

/// <summary>A row of a text result.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IGesTextRow<TSelf>
    where TSelf : IGesTextRow<TSelf>
{
    /// <summary>Makes a row of the values of a line.</summary>
    /// <param name="fields">The values.</param>
    /// <returns>The row.</returns>
    static abstract TSelf Read(GesTextFields fields);
}
