using System.Net;

namespace GesSpecGen.Runtime.Tests.Jobs;

/// <summary>Starts a job, then tells one state after the other and notes when it was asked.</summary>
internal sealed class StatusHandler(TimeProvider clock, params string[] states) : HttpMessageHandler
{
    internal const string Malformed = "malformed";

    private readonly DateTimeOffset _start = clock.GetUtcNow();

    internal List<TimeSpan> AskedAt { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method == HttpMethod.Post)
            return Answer("""{"job_id":"j-7"}""");
        string state = states[Math.Min(AskedAt.Count, states.Length - 1)];
        AskedAt.Add(clock.GetUtcNow() - _start);
        return state == Malformed ? Answer("{") : Answer($$"""{"job_id":"j-7","status":"{{state}}","fail_reason":"out of memory","job_progress":0.5}""");
    }

    private static Task<HttpResponseMessage> Answer(string body) =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body) });
}
