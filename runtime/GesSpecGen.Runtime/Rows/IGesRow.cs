using System.ComponentModel;

namespace GesSpecGen.Generated;

/// <summary>An emitted row type: a view of one object in a large array.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IGesRow<TSelf>
    where TSelf : struct, IGesRow<TSelf>
{
    /// <summary>The members.</summary>
    static abstract GesRowType RowType { get; }

    /// <summary>Makes a view.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The view.</returns>
    static abstract TSelf From(GesRow row);

    /// <summary>The row that is looked at.</summary>
    GesRow Row { get; }
}
