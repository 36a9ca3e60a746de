using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Threading.Channels;

namespace GesSpecGen.Runtime.Tests.Credentials;

/// <summary>Hands out token-1, token-2 … for a day each, and can be made to wait or to fail.</summary>
internal sealed class FakeIam(TimeProvider clock) : HttpMessageHandler
{
    private readonly Channel<bool> _arrivals = Channel.CreateUnbounded<bool>();
    private int _logins;

    internal static TimeSpan Lifetime { get; } = TimeSpan.FromHours(24);

    internal int Logins => _logins;

    internal ConcurrentQueue<(string Uri, string Body)> Requests { get; } = new();

    /// <summary>Answers wait for it.</summary>
    internal TaskCompletionSource? Gate { get; set; }

    /// <summary>Instead of a token.</summary>
    internal Func<HttpResponseMessage>? Failure { get; set; }

    /// <summary>How far IAM's clock goes before that of this machine.</summary>
    internal TimeSpan Skew { get; set; }

    /// <summary>Ends when the next login that nobody has waited for has come.</summary>
    internal async Task ArrivedAsync() => await _arrivals.Reader.ReadAsync();

    internal static HttpResponseMessage Answer(int status, string body = "{}") => new((HttpStatusCode)status) { Content = new StringContent(body) };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        int login = Interlocked.Increment(ref _logins);
        Requests.Enqueue((request.RequestUri!.AbsoluteUri, await request.Content!.ReadAsStringAsync(cancellationToken)));
        _arrivals.Writer.TryWrite(true);
        if (Gate is { } gate)
            await gate.Task.WaitAsync(cancellationToken);
        return Failure?.Invoke() ?? Token($"token-{login}");
    }

    private HttpResponseMessage Token(string token)
    {
        DateTimeOffset now = clock.GetUtcNow() + Skew;
        HttpResponseMessage answer = Answer(201, $$"""{"token":{"expires_at":"{{Text(now + Lifetime)}}","methods":["password"],"issued_at":"{{Text(now)}}","project":{"expires_at":"never"} } }""");
        answer.Headers.Add("X-Subject-Token", token);
        return answer;
    }

    private static string Text(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture);
}
