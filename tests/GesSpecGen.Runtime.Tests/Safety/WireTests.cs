using System.Text.RegularExpressions;
using GesSpecGen.Runtime.Tests.Credentials;
using GesSpecGen.Runtime.Tests.Http;

namespace GesSpecGen.Runtime.Tests.Safety;

/// <summary>Whatever stands in a value: it is refused before anything is sent, or arrives in its own place and changes nothing else.</summary>
public partial class WireTests
{
    private const string Done = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";

    [Theory]
    [MemberData(nameof(HostileText.All), MemberType = typeof(HostileText))]
    public async Task In_a_path_it_stays_one_segment(string value)
    {
        string[]? head = await SentAsync(server => new SampleClient(server, GesCredential.Token("t")), client => client.GetAsync(value, "j"));

        AssertLine(head, @"^GET /v2/project%201/graphs/([^/]+)/jobs/j/status HTTP/1\.1$", value);
        Assert.DoesNotMatch(@"/\.+/", head?[0] ?? "");
    }

    [Theory]
    [MemberData(nameof(HostileText.All), MemberType = typeof(HostileText))]
    public async Task In_a_query_it_stays_one_value(string value)
    {
        string[]? head = await SentAsync(server => new SampleClient(server, GesCredential.Token("t")), client => client.ListAsync(new() { Limit = 1, Name = value, Detail = true }));

        AssertLine(head, @"^GET /v2/project%201/graphs/jobs\?limit=1&name=([^&]*)&detail=true HTTP/1\.1$", value);
    }

    [Theory]
    [MemberData(nameof(HostileText.All), MemberType = typeof(HostileText))]
    public async Task In_a_header_it_stays_one_line(string value)
    {
        string[]? head = await SentAsync(server => new SampleClient(server, GesCredential.Token("t")), client => client.ListAsync(new() { Language = value }));

        AssertHeader(head, "X-Language", value);
    }

    [Theory]
    [MemberData(nameof(HostileText.All), MemberType = typeof(HostileText))]
    public async Task In_the_project_it_stays_one_segment(string value)
    {
        string[]? head = await SentAsync(server => new ProjectClient(server, value, GesCredential.Token("t"), options: null), client => client.CallAsync());

        AssertLine(head, @"^GET /v2/([^/]+)/graphs HTTP/1\.1$", value);
        Assert.DoesNotMatch(@"/\.+/", head?[0] ?? "");
    }

    [Theory]
    [MemberData(nameof(HostileText.All), MemberType = typeof(HostileText))]
    public async Task In_the_project_of_a_signed_request_it_stays_one_line(string value)
    {
        GesCredential key = GesCredential.AccessKey(new() { Id = "a", Secret = "s" });
        string[]? head = await SentAsync(server => new ProjectClient(server, value, key, options: null), client => client.CallAsync());

        AssertHeader(head, "X-Project-Id", value);
    }

    [Theory]
    [MemberData(nameof(HostileText.All), MemberType = typeof(HostileText))]
    public async Task In_a_token_it_stays_one_line(string value)
    {
        string[]? head = await SentAsync(server => new SampleClient(server, GesCredential.Token(value)), client => client.ListAsync());

        AssertHeader(head, "X-Auth-Token", value);
    }

    [Theory]
    [MemberData(nameof(HostileText.All), MemberType = typeof(HostileText))]
    public async Task In_the_name_of_the_product_it_stays_one_line(string value)
    {
        string[]? head = await SentAsync(server => new ProjectClient(server, "p", GesCredential.Token("t"), new() { UserAgentSuffix = value }), client => client.CallAsync());

        Assert.Single(head?.Where(static line => line.StartsWith("User-Agent: GesSpecGen/", StringComparison.Ordinal)) ?? [""]);
    }

    /// <summary>Gives the lines of the one request that was sent, or null where the value was refused.</summary>
    private static async Task<string[]?> SentAsync<TClient>(Func<Uri, TClient> create, Func<TClient, Task> call)
        where TClient : GesClient
    {
        await using RawServer server = new(Done);
        try
        {
            using TClient client = create(server.Address);
            await call(client);
        }
        catch (ArgumentException)
        {
            Assert.Empty(server.Heads);
            return null;
        }

        string[] lines = Assert.Single(server.Heads).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, static line => Assert.Matches(VisibleAscii(), line));
        Assert.All(lines[1..], static line => Assert.Matches(KnownHeader(), line));
        Assert.Contains($"Host: {server.Address.Authority}", lines);
        return lines;
    }

    private static void AssertLine(string[]? head, string pattern, string value)
    {
        if (head is null)
            return;
        Match match = Regex.Match(head[0], pattern);
        Assert.True(match.Success, head[0]);
        Assert.Matches(Unreserved(), match.Groups[1].Value);
        Assert.Equal(value, Uri.UnescapeDataString(match.Groups[1].Value));
    }

    private static void AssertHeader(string[]? head, string name, string value)
    {
        if (head is not null)
            Assert.Equal($"{name}: {value}".TrimEnd(), Assert.Single(head, line => line.StartsWith(name + ":", StringComparison.Ordinal)).TrimEnd());
    }

    [GeneratedRegex("^[ -~]*$")]
    private static partial Regex VisibleAscii();

    [GeneratedRegex("^[A-Za-z0-9._~%-]*$")]
    private static partial Regex Unreserved();

    [GeneratedRegex("^(Host|Accept|Accept-Encoding|User-Agent|X-Auth-Token|X-Language|X-Project-Id|X-Sdk-Date|Authorization|Content-Length|traceparent): ?")]
    private static partial Regex KnownHeader();

    private sealed class ProjectClient(Uri endpoint, string project, GesCredential credential, GesClientOptions? options) : GesClient(SamplePlane.Instance, endpoint, project, credential, options)
    {
        internal Task CallAsync() => Pipeline.SendAsync(new GesRequest(IamFixture.Operation, $"/v2/{Pipeline.ProjectId}/graphs"), GesEmptyResponse.Read, CancellationToken.None);
    }
}
