using System.Net.Http.Headers;
using GesSpecGen.Calls;

namespace GesSpecGen.Http;

/// <summary>
/// A request before it is sent: every try gets a message of its own, with the same address and the same bytes.
/// A body that could be read only once would end the repeating here.
/// </summary>
internal sealed class RequestPlan
{
    private readonly GesRequest _request;
    private readonly Uri _address;
    private readonly byte[] _body;
    private readonly string _userAgent;

    internal RequestPlan(GesRequest request, Connection connection, ClientSettings settings)
    {
        _request = request;
        _address = connection.Address.Of(request.PathAndQuery);
        _body = request.Body is { } body ? GesJson.Write(json => body.WriteTo(json, request.Members)) : [];
        _userAgent = settings.UserAgent;
        Context = new GesCredentialContext(request.Operation, connection.ProjectId, _body, settings.TimeProvider) { AcceptsSignatures = connection.Plane.AcceptsSignatures };
    }

    /// <summary>What credentials are told.</summary>
    internal GesCredentialContext Context { get; }

    internal HttpRequestMessage NewMessage(CancellationToken caller)
    {
        GesHttpRequest message = new(_request.Operation, _address, caller) { Content = Content() };
        message.Headers.TryAddWithoutValidation("Accept", "application/json");
        message.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        foreach ((string name, string value) in _request.Headers)
            Add(message, name, value);
        return message;
    }

    private ByteArrayContent? Content()
    {
        if (_request.Body is not null)
            return new ByteArrayContent(_body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        // SocketsHttpHandler sends a request again by itself when a used connection breaks, unless it has begun to send a body: an empty one will do.
        return _request.Operation.IsIdempotent ? null : new ByteArrayContent([]);
    }

    /// <summary>A documented header replaces ours; a Content-Type belongs to the body, and is nothing without one.</summary>
    private static void Add(HttpRequestMessage message, string name, string value)
    {
        if (name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase))
        {
            message.Content?.Headers.Remove(name);
            message.Content?.Headers.TryAddWithoutValidation(name, value);
            return;
        }

        message.Headers.Remove(name);
        message.Headers.TryAddWithoutValidation(name, value);
    }
}
