using System.ComponentModel;

namespace GesSpecGen;

/// <summary>Query and headers of a request without a JSON body.</summary>
public abstract class GesRequestOptions : IGesRequestOptions
{
    void IGesRequestOptions.AddTo(GesRequest request) => AddTo(request);

    /// <summary>Adds query and headers.</summary>
    /// <param name="request">The request to add to.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract void AddTo(GesRequest request);
}
