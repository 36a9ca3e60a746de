using System.Net;
using System.Text.Json;

namespace GesSpecGen.Runtime.Tests.Jobs;

/// <summary>Starts a job, then says one thing after the other of it, and notes what it was asked and when.</summary>
internal sealed class JobService(TimeProvider clock, params JobAnswer[] answers) : HttpMessageHandler
{
    private readonly DateTimeOffset _start = clock.GetUtcNow();

    /// <summary>When the job was looked at.</summary>
    internal List<TimeSpan> AskedAt { get; } = [];

    /// <summary>Method and path of all requests.</summary>
    internal List<string> Requests { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add($"{request.Method} {request.RequestUri!.PathAndQuery}");
        if (request.Method != HttpMethod.Get)
            return Answer(new JobAnswer("") { Body = request.Method == HttpMethod.Post ? """{"job_id":"j-7"}""" : "" });
        JobAnswer answer = answers[Math.Min(AskedAt.Count, answers.Length - 1)];
        AskedAt.Add(clock.GetUtcNow() - _start);
        return Answer(answer);
    }

    private static Task<HttpResponseMessage> Answer(JobAnswer answer)
    {
        string body = answer.Body
            ?? $$"""{"job_id":"j-7","status":"{{answer.State}}","fail_reason":{{JsonSerializer.Serialize(answer.Reason)}},"error_code":{{JsonSerializer.Serialize(answer.ErrorCode)}},"job_progress":0.5}""";
        HttpResponseMessage response = new((HttpStatusCode)answer.Status) { Content = new StringContent(body) };
        if (answer.RetryAfter is { } wait)
            response.Headers.Add("Retry-After", wait);
        return Task.FromResult(response);
    }
}
