using System.Net;
using System.Text.Json;

namespace GesSpecGen.Runtime.Tests.Safety;

/// <summary>The worst service: it repeats everything that it was sent, headers and body, in whatever it answers.</summary>
internal sealed class EchoService(int status, string form = "{\"error_code\":\"E.1\",\"error_msg\":#,\"echo\":#}") : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        string headers = string.Join(' ', request.Headers.NonValidated.Select(static header => $"{header.Key}: {header.Value}"));
        string echo = $"{request.RequestUri!.OriginalString} {Uri.UnescapeDataString(request.RequestUri.OriginalString)} {headers} {body}";
        HttpResponseMessage answer = new((HttpStatusCode)status) { Content = new StringContent(form.Replace("#", JsonSerializer.Serialize(echo), StringComparison.Ordinal)) };
        answer.Headers.TryAddWithoutValidation("X-Request-Id", "r-1");
        return answer;
    }
}
