using System.Net.Http.Headers;

namespace GesSpecGen.Http;

internal sealed class RequestFactory(ServiceAddress address, string projectId, GesCredential credential, ClientSettings settings)
{
    internal async ValueTask<HttpRequestMessage> CreateAsync(GesRequest request, CancellationToken cancellationToken)
    {
        byte[] body = request.Body is { } json ? GesJson.Write(json) : [];
        HttpRequestMessage message = new(request.Operation.Method, address.Of(request.PathAndQuery));
        try
        {
            if (request.Body is not null)
                message.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
            message.Headers.TryAddWithoutValidation("Accept", "application/json");
            message.Headers.TryAddWithoutValidation("User-Agent", settings.UserAgent);
            foreach ((string name, string value) in request.Headers)
                Add(message, name, value);
            GesCredentialContext context = new(request.Operation, projectId, body, settings.TimeProvider);
            await credential.ApplyAsync(message, context, cancellationToken).ConfigureAwait(false);
            return message;
        }
        catch
        {
            message.Dispose();
            throw;
        }
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
