namespace GesSpecGen;

/// <summary>A documented operation.</summary>
public sealed class GesOperation
{
    /// <summary>Describes an operation.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="uri">The documented path with its placeholders.</param>
    /// <param name="page">Id of the documentation page.</param>
    /// <param name="isIdempotent">Whether sending twice does what sending once does.</param>
    /// <param name="documentedAs">Its id in the documentation, where that is another than its name.</param>
    public GesOperation(string name, string method, string uri, string page, bool isIdempotent = false, string? documentedAs = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(method);
        ArgumentException.ThrowIfNullOrWhiteSpace(uri);
        ArgumentNullException.ThrowIfNull(page);
        Name = name;
        Method = new HttpMethod(method);
        UriTemplate = uri;
        Page = page;
        IsIdempotent = isIdempotent;
        DocumentedAs = documentedAs ?? name;
    }

    /// <summary>The name that types and files carry, such as <c>ShowJob</c>.</summary>
    public string Name { get; }

    /// <summary>The id of the operation in the documentation, such as <c>ShowJob2</c>: what to search for there.</summary>
    public string DocumentedAs { get; }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The documented path, such as <c>/v2/{project_id}/graphs</c>.</summary>
    public string UriTemplate { get; }

    /// <summary>Id of the documentation page, such as <c>ges_03_0373</c>.</summary>
    public string Page { get; }

    /// <summary>Whether sending twice does what sending once does.</summary>
    public bool IsIdempotent { get; }

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
