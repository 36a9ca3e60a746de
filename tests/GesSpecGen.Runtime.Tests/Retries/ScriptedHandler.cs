using System.Net;

namespace GesSpecGen.Runtime.Tests.Retries;

/// <summary>Answers one step after the other, the last one for ever, and notes what was sent.</summary>
internal sealed class ScriptedHandler(params ScriptedHandler.Step[] steps) : HttpMessageHandler
{
    internal delegate HttpResponseMessage Step();

    internal List<Sent> Requests { get; } = [];

    internal static Step Ok { get; } = () => new(HttpStatusCode.OK) { Content = new StringContent("""{"job_id":"7"}""") };

    internal static Step Breaks { get; } = () => throw new HttpRequestException(HttpRequestError.ResponseEnded, "The connection broke.");

    internal static Step Refused { get; } = () => throw new HttpRequestException(HttpRequestError.ConnectionError, "Nobody listens.");

    internal static Step Answer(int status, string? code = null, string? retryAfter = null) => () =>
    {
        HttpResponseMessage answer = new((HttpStatusCode)status) { Content = new StringContent(code is null ? "" : $$"""{"error_code":"{{code}}"}""") };
        if (retryAfter is not null)
            answer.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        return answer;
    };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Add(new(request.RequestUri!.AbsolutePath, body, string.Join(',', request.Headers.GetValues("X-Auth-Token"))));
        return steps[Math.Min(Requests.Count, steps.Length) - 1]();
    }

    internal sealed record Sent(string Path, string Body, string Token);
}
