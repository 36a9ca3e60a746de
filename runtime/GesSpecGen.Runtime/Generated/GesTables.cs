using System.ComponentModel;
using GesSpecGen.Tables;

namespace GesSpecGen.Generated;

/// <summary>Makes streams of the rows of queries. Only emitted code uses it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GesTables
{
    /// <summary>Rows whose columns only the query knows.</summary>
    /// <typeparam name="TAnswer">Type of the answer.</typeparam>
    /// <param name="ges">What sends.</param>
    /// <param name="request">The request.</param>
    /// <param name="shape">Where the rows stand.</param>
    /// <param name="read">Reads the body; its lists of rows are empty.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The rows.</returns>
    public static GesStream<GesTableRow, TAnswer> Rows<TAnswer>(GesPipeline ges, GesRequest request, GesTableShape shape, GesRead<TAnswer> read, CancellationToken cancellationToken)
        where TAnswer : GesResponse => Stream<GesTableRow, TAnswer>(ges, request, new(shape, TableRows.Read, read), cancellationToken);

    /// <summary>Rows that are read as records.</summary>
    /// <typeparam name="T">Type of the records.</typeparam>
    /// <typeparam name="TAnswer">Type of the answer.</typeparam>
    /// <param name="ges">What sends.</param>
    /// <param name="request">The request.</param>
    /// <param name="shape">Where the rows stand.</param>
    /// <param name="read">Reads the body; its lists of rows are empty.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The records.</returns>
    public static GesStream<T, TAnswer> Records<T, TAnswer>(GesPipeline ges, GesRequest request, GesTableShape shape, GesRead<TAnswer> read, CancellationToken cancellationToken)
        where T : IGesRecord<T>
        where TAnswer : GesResponse => Stream<T, TAnswer>(ges, request, new(shape, TypedRows.Read<T>, read), cancellationToken);

    private static GesStream<TItem, TAnswer> Stream<TItem, TAnswer>(GesPipeline ges, GesRequest request, TableParts<TItem, TAnswer> parts, CancellationToken cancellationToken)
        where TAnswer : GesResponse
    {
        ArgumentNullException.ThrowIfNull(ges);
        return ges.Stream(request, parts, cancellationToken);
    }
}
