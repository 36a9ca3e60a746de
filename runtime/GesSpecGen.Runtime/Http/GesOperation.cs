namespace GesSpecGen;

/// <summary>A documented operation.</summary>
public sealed class GesOperation
{
    /// <summary>Describes an operation.</summary>
    /// <param name="name">Its documented name.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="uri">The documented path with its placeholders.</param>
    /// <param name="page">Id of the documentation page.</param>
    /// <param name="isIdempotent">Whether sending twice does what sending once does.</param>
    public GesOperation(string name, string method, string uri, string page, bool isIdempotent = false)
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
    }

    /// <summary>The documented name, such as <c>ShowJob</c>.</summary>
    public string Name { get; }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The documented path, such as <c>/v2/{project_id}/graphs</c>.</summary>
    public string UriTemplate { get; }

    /// <summary>Id of the documentation page, such as <c>ges_03_0373</c>.</summary>
    public string Page { get; }

    /// <summary>Whether sending twice does what sending once does.</summary>
    public bool IsIdempotent { get; }

    /// <summary>The documented name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
