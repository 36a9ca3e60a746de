using System.Collections.Concurrent;
using System.Globalization;

namespace GesSpecGen.Runtime.Tests.Credentials;

/// <summary>A made-up machine: its environment, its files and its metadata address.</summary>
internal sealed class FakeMachine(TimeProvider clock) : HttpMessageHandler
{
    internal static readonly string ProfilePath = Path.Combine("/home/ada", ".huaweicloud", "credentials");

    private int _keys;

    internal Dictionary<string, string> Variables { get; } = [];

    internal Dictionary<string, string> Files { get; } = [];

    internal ConcurrentQueue<string> Requests { get; } = new();

    internal int Keys => _keys;

    /// <summary>How the question for a session is answered; with 200 its token is <c>session-1</c>.</summary>
    internal int SessionStatus { get; set; } = 200;

    /// <summary>Instead of keys.</summary>
    internal Func<HttpResponseMessage>? Failure { get; set; }

    internal GesSurroundings Surroundings => new()
    {
        Variable = Variables.GetValueOrDefault,
        File = Files.GetValueOrDefault,
        Home = "/home/ada",
        MetadataHttp = new HttpClient(this),
    };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Enqueue($"{request.Method} {request.RequestUri} {string.Join(' ', request.Headers.Select(static header => $"{header.Key}={string.Join(',', header.Value)}"))}".TrimEnd());
        return Task.FromResult(request.Method == HttpMethod.Put ? FakeIam.Answer(SessionStatus, "session-1") : Failure?.Invoke() ?? Key());
    }

    private HttpResponseMessage Key()
    {
        string end = (clock.GetUtcNow() + FakeIam.Lifetime).ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture);
        int key = Interlocked.Increment(ref _keys);
        return FakeIam.Answer(200, $$"""{"credential":{"access":"ak-{{key}}","secret":"sk-{{key}}","securitytoken":"st-{{key}}","expires_at":"{{end}}","more":{"access":"other"} } }""");
    }
}
