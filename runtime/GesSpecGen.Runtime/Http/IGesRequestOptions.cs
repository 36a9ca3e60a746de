using System.ComponentModel;

namespace GesSpecGen;

/// <summary>What a request carries beside its path: query, headers, and for <see cref="GesRequestBody"/> a JSON body.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IGesRequestOptions
{
    /// <summary>Adds query and headers.</summary>
    /// <param name="request">The request to add to.</param>
    void AddTo(GesRequest request);
}
