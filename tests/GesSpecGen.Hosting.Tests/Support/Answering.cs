using System.Net;
using System.Text;

namespace GesSpecGen.Hosting.Tests.Support;

/// <summary>Answers instead of a network.</summary>
internal sealed class Answering(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    private readonly List<Uri> _asked = [];

    /// <summary>The addresses that were asked, in order.</summary>
    public IReadOnlyList<Uri> Asked
    {
        get
        {
            lock (_asked)
                return [.. _asked];
        }
    }

    public static HttpResponseMessage Json(HttpStatusCode status, string body = "{}") => new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    public static Answering Always(HttpStatusCode status) => new((_, _) => Task.FromResult(Json(status)));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        lock (_asked)
            _asked.Add(request.RequestUri!);
        return answer(request, cancellationToken);
    }
}
