using System.ComponentModel;

namespace GesSpecGen;

/// <summary>A request with a JSON body, and perhaps with query and headers.</summary>
public abstract class GesRequestBody : GesObject, IGesRequestOptions
{
    void IGesRequestOptions.AddTo(GesRequest request) => AddTo(request);

    /// <summary>Adds query and headers; there are none unless documented.</summary>
    /// <param name="request">The request to add to.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual void AddTo(GesRequest request)
    {
    }
}
