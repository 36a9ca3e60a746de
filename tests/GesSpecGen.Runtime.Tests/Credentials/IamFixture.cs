using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace GesSpecGen.Runtime.Tests.Credentials;

/// <summary>A credential with a made-up IAM and a clock that stands still.</summary>
internal sealed class IamFixture
{
    internal static readonly GesOperation Operation = new("ShowJob", "GET", "/v2", "ges_03_0373");

    internal IamFixture(Action<GesIamOptions>? change = null, GesIamLogin? login = null)
    {
        Iam = new FakeIam(Clock);
        GesIamOptions options = new() { Http = new HttpClient(Iam), RenewalFailed = Failures.Enqueue };
        change?.Invoke(options);
        Credential = GesCredential.Iam(login ?? Login(), options);
    }

    internal FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    internal FakeIam Iam { get; }

    internal GesCredential Credential { get; }

    internal ConcurrentQueue<GesCredentialException> Failures { get; } = new();

    internal static GesIamLogin Login(string endpoint = "https://iam.example.com", string password = "pass-w0rd", string? projectId = null, string? projectName = null) => new()
    {
        Endpoint = new Uri(endpoint),
        Account = "acme",
        User = "reports",
        Password = password,
        ProjectId = projectId,
        ProjectName = projectName,
    };

    internal async Task<string> TokenAsync(CancellationToken cancellationToken = default, string project = "project-1")
    {
        using HttpRequestMessage request = new();
        await Credential.ApplyAsync(request, Context(project), cancellationToken);
        return request.Headers.GetValues("X-Auth-Token").Single();
    }

    /// <summary>The service has refused the token.</summary>
    internal async Task<bool> RenewAsync(string refused)
    {
        using HttpRequestMessage request = new();
        request.Headers.Add("X-Auth-Token", refused);
        return await Credential.TryRenewAsync(request, Context("project-1"), CancellationToken.None);
    }

    internal void ToRenewalTime() => Clock.Advance(FakeIam.Lifetime - TimeSpan.FromMinutes(30));

    internal void ToEnd() => Clock.Advance(FakeIam.Lifetime);

    private GesCredentialContext Context(string project) => new(Operation, project, default, Clock);
}
