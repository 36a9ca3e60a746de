using System.ComponentModel;
using System.Runtime.CompilerServices;
using GesSpecGen.Generated;
using GesSpecGen.Http;

namespace GesSpecGen;

/// <summary>One call of an operation, before it is sent. Emitted code makes and fills it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class GesRequest
{
    private readonly UriQuery _uri;
    private readonly IGesRequestOptions? _options;
    private readonly List<KeyValuePair<string, string>> _headers = [];
    private List<KeyValuePair<string, string>>? _members;
    private BoundLimit? _project;
    private BoundLimit? _graph;
    private ArgumentException? _refusal;

    /// <summary>Starts a request.</summary>
    /// <param name="operation">What is called.</param>
    /// <param name="path">The path; values in it are escaped.</param>
    /// <param name="options">Query, headers and JSON body.</param>
    public GesRequest(GesOperation operation, GesPath path, IGesRequestOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(operation);
        Operation = operation;
        _uri = new UriQuery(path.ToString());
        _options = options;
        options?.AddTo(this);
    }

    /// <summary>What is called.</summary>
    public GesOperation Operation { get; }

    internal GesRequestBody? Body => _options as GesRequestBody;

    /// <summary>Members of the JSON body that the method says, and not its caller.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>> Members => _members is null ? [] : _members;

    internal string PathAndQuery => _uri.ToString();

    internal IReadOnlyList<KeyValuePair<string, string>> Headers => _headers;

    /// <summary>Passes on a request object that must be there.</summary>
    /// <typeparam name="T">Type of the request object.</typeparam>
    /// <param name="request">The request object.</param>
    /// <param name="argument">Name of the argument, for the error.</param>
    /// <returns>The request object.</returns>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static T Required<T>(T? request, [CallerArgumentExpression(nameof(request))] string argument = "")
        where T : class, IGesRequestOptions
    {
        ArgumentNullException.ThrowIfNull(request, argument);
        return request;
    }

    /// <summary>Adds a member to the JSON body, before those of the request object.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>This request.</returns>
    public GesRequest With(string name, string value)
    {
        (_members ??= []).Add(new(name, value));
        return this;
    }

    /// <summary>Adds a query parameter.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value, or null to leave it out.</param>
    public void Query(string name, string? value) => _uri.Add(name, value);

    /// <inheritdoc cref="Query(string, string?)"/>
    public void Query(string name, int? value) => _uri.Add(name, WireText.From(value));

    /// <inheritdoc cref="Query(string, string?)"/>
    public void Query(string name, long? value) => _uri.Add(name, WireText.From(value));

    /// <inheritdoc cref="Query(string, string?)"/>
    public void Query(string name, bool? value) => _uri.Add(name, WireText.From(value));

    /// <inheritdoc cref="Query(string, string?)"/>
    public void Query(string name, float? value) => _uri.Add(name, WireText.From(value));

    /// <inheritdoc cref="Query(string, string?)"/>
    public void Query(string name, double? value) => _uri.Add(name, WireText.From(value));

    /// <inheritdoc cref="Query(string, string?)"/>
    public void Query(string name, DateOnly? value) => _uri.Add(name, WireText.From(value));

    /// <inheritdoc cref="Query(string, string?)"/>
    public void Query(string name, DateTimeOffset? value) => _uri.Add(name, WireText.From(value));

    /// <summary>Adds a query parameter once for each value.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="values">Its values, or null to leave it out.</param>
    public void Query(string name, IReadOnlyList<string>? values)
    {
        foreach (string value in values ?? [])
            _uri.Add(name, value);
    }

    /// <summary>Adds a query parameter with known values.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value, or null to leave it out.</param>
    public void QueryValue<T>(string name, T? value)
        where T : struct, IGesText<T> => _uri.Add(name, value?.Value);

    /// <summary>Adds a header.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value, or null to leave it out.</param>
    /// <exception cref="ArgumentException">The value has line breaks, other control characters or characters beyond ASCII.</exception>
    public void Header(string name, string? value)
    {
        if (value is null)
            return;
        Foreign.ThrowIfNoHeader(value, name);
        _headers.Add(new(name, value));
    }

    /// <inheritdoc cref="Header(string, string?)"/>
    public void Header(string name, int? value) => Header(name, WireText.From(value));

    /// <inheritdoc cref="Header(string, string?)"/>
    public void Header(string name, long? value) => Header(name, WireText.From(value));

    /// <inheritdoc cref="Header(string, string?)"/>
    public void Header(string name, bool? value) => Header(name, WireText.From(value));

    /// <summary>Adds a header with known values.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value, or null to leave it out.</param>
    /// <exception cref="ArgumentException">The value has line breaks, other control characters or characters beyond ASCII.</exception>
    public void HeaderValue<T>(string name, T? value)
        where T : struct, IGesText<T> => Header(name, value?.Value);
}
