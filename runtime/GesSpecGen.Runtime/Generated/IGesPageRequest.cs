using System.ComponentModel;

namespace GesSpecGen.Generated;

/// <summary>A request that asks for one page of a list.</summary>
/// <typeparam name="TSelf">Type of the request.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IGesPageRequest<out TSelf>
{
    /// <summary>Position of the first item that is asked for.</summary>
    long Offset { get; }

    /// <summary>How many items are asked for; null where the service chooses.</summary>
    long? Limit { get; }

    /// <summary>The same request from another position on.</summary>
    /// <param name="offset">The position.</param>
    /// <returns>A copy.</returns>
    TSelf At(long offset);
}
