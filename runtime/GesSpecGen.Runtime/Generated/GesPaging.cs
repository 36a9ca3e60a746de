using System.ComponentModel;
using GesSpecGen.Pages;

namespace GesSpecGen.Generated;

/// <summary>Makes the lists that emitted methods give.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GesPaging
{
    /// <summary>A list that is read page by page.</summary>
    /// <typeparam name="TItem">Type of the items.</typeparam>
    /// <typeparam name="TPage">The answer that holds a page.</typeparam>
    /// <typeparam name="TRequest">The request for a page.</typeparam>
    /// <param name="operation">The operation that gives a page.</param>
    /// <param name="request">The request for the first page.</param>
    /// <param name="read">Asks for a page.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The list; nothing has been asked for yet.</returns>
    public static GesPageable<TItem, TPage> Read<TItem, TPage, TRequest>(GesOperation operation, TRequest request, Func<TRequest, CancellationToken, Task<TPage>> read, CancellationToken cancellationToken)
        where TPage : GesResponse, IGesPage<TItem>
        where TRequest : class, IGesPageRequest<TRequest>
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(read);
        return new ServicePages<TItem, TPage, TRequest>(operation, request, read, cancellationToken);
    }
}
