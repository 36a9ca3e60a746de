using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace GesSpecGen.Runtime.Tests.Credentials;

/// <summary>The expected signatures were computed with two public implementations of the service's vendor, which agree on all of them.</summary>
public class SignatureTests
{
    private const string Host = "https://ges.example.com";
    private const string KeyId = "ACCESSKEYEXAMPLE0001";
    private const string Secret = "secretAccessKeyExample0123456789abcdefgh";

    public static TheoryData<string, string, string, string> Known => new()
    {
        { "GET", $"{Host}/v2/p1/graphs", "", "9d6ecdb28206e7af1e9e312f49845ec7280c4ebfd4c5636b77638932374ad6d0" },
        { "GET", $"{Host}/v2/p1/graphs/", "", "9d6ecdb28206e7af1e9e312f49845ec7280c4ebfd4c5636b77638932374ad6d0" },
        { "GET", Host, "", "639b96aac97be56ee5fa55112c549bb1cbb6f1555369963df6774dfeb7a1d0e9" },
        { "GET", $"{Host}/v2/p1/graphs?limit=10&Offset=0&a=1&_b=2", "", "73ea2885f0e71da5fbc0758a96256aeb16e45bc00bc3dc9774e10bd9140b2bf1" },
        { "GET", $"{Host}/v2/p1/graphs?name=a%20b%26c%3Dd%23%C3%A9%2B*~%2F%25&key%20name=x:y,z&empty", "", "773f469ee2cd9b32a81f3e6f4795ebeaf238413691c31a519835bb96b10453ee" },
        { "GET", $"{Host}/v2/p1/graphs?label=y&label=x&a=2&label=Z", "", "0014d1d4a85f346b9f5e96cbd0bcbf7b432647b8d54eb6060c1dd7890b22596a" },
        { "GET", $"{Host}/v2/p%201/graphs/%E5%9B%BE~(1)", "", "341293eb617c59ab5796f571b300d5f3dd957aafc7ddfc5fbbf49bbf267db241" },
        { "POST", $"{Host}/v2/p1/graphs/g1/start?action_id=start", """{"graph_backup_id":"b-1"}""", "5623109256988fc565c0d871c4aede5c6ee2f70616465aafd40f0d8d3466ef18" },
        { "PUT", $"{Host}/v2/p1/graphs/g1", """{"name":"图 é 😀"}""", "c84eaf260c70295e67114605a037eea949a9bee45acb8bbdd791fc6815d91658" },
        { "DELETE", $"{Host}/v2/p1/graphs/g1", "", "dc9ceecb2678f3181e70a8f8f31940a251f90a215bc346f07c97849377eb6908" },
        { "GET", "https://127.0.0.1:8443/prefix/v2/p1/graphs", "", "ae0ee0585a37e1c3b259d52c3c723cdb7a8a4afb422315708ece1925edc6caa6" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public async Task A_request_is_signed_as_the_vendor_signs_it(string method, string address, string body, string signature)
    {
        using HttpRequestMessage request = new(new HttpMethod(method), address);

        await SignAsync(request, body);

        Assert.Equal($"SDK-HMAC-SHA256 Access={KeyId}, SignedHeaders=host;x-project-id;x-sdk-date, Signature={signature}", Header(request, "Authorization"));
        Assert.Equal(("20260301T120000Z", "p1", request.RequestUri!.Authority), (Header(request, "X-Sdk-Date"), Header(request, "X-Project-Id"), request.Headers.Host));
    }

    [Fact]
    public async Task Headers_with_blanks_and_without_a_value_are_signed()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"{Host}/v2/p1/graphs");
        request.Headers.TryAddWithoutValidation("X-Language", "  en us  ");
        request.Headers.TryAddWithoutValidation("X-Empty", "");

        await SignAsync(request);

        Assert.Equal(
            $"SDK-HMAC-SHA256 Access={KeyId}, SignedHeaders=host;x-empty;x-language;x-project-id;x-sdk-date, Signature=e6de46324b6a28983fcb6389b8e60251307e175aaaad1cbbc54b287fd3aa41f7",
            Header(request, "Authorization"));
    }

    [Fact]
    public async Task The_token_of_a_temporary_key_is_sent_and_signed()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"{Host}/v2/p1/graphs");

        await SignAsync(request, token: "c2VjdXJpdHk=");

        Assert.Equal("c2VjdXJpdHk=", Header(request, "X-Security-Token"));
        Assert.Equal(
            $"SDK-HMAC-SHA256 Access={KeyId}, SignedHeaders=host;x-project-id;x-sdk-date;x-security-token, Signature=df922f2d0adf34549c070ad601c3959c1d342d8b5f122c99453058bab8355b3c",
            Header(request, "Authorization"));
    }

    [Fact]
    public async Task What_proxies_may_change_is_not_signed_and_a_second_signature_replaces_the_first()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"{Host}/v2/p1/graphs");
        request.Headers.TryAddWithoutValidation("User-Agent", "GesSpecGen/1.0");
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("traceparent", "00-1-2-01");

        await SignAsync(request, token: "first");
        await SignAsync(request);

        Assert.EndsWith("Signature=9d6ecdb28206e7af1e9e312f49845ec7280c4ebfd4c5636b77638932374ad6d0", Header(request, "Authorization"), StringComparison.Ordinal);
        Assert.False(request.Headers.Contains("X-Security-Token"));
    }

    [Theory]
    [InlineData("", "s", null)]
    [InlineData("a", " ", null)]
    [InlineData("a", "s", "")]
    [InlineData("a\r\nX-Evil: 1", "s", null)]
    [InlineData("a", "s\0", null)]
    [InlineData("a", "s", "é")]
    public void An_unusable_key_is_refused_without_showing_it(string id, string secret, string? token)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => GesCredential.AccessKey(new() { Id = id, Secret = secret, SecurityToken = token }));

        Assert.DoesNotContain("X-Evil", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_that_could_change_the_message_is_not_signed()
    {
        GesCredential credential = GesCredential.AccessKey(new() { Id = KeyId, Secret = Secret });
        using HttpRequestMessage request = new(HttpMethod.Get, Host);
        GesCredentialContext context = new(IamFixture.Operation, "p\r\nX-Evil: 1", default, TimeProvider.System);

        await Assert.ThrowsAsync<ArgumentException>(() => credential.ApplyAsync(request, context, CancellationToken.None).AsTask());
    }

    [Fact]
    public void A_key_shows_nothing_of_itself()
    {
        Assert.Equal("a permanent access key", new GesAccessKey { Id = KeyId, Secret = Secret }.ToString());
        Assert.Equal("a temporary access key", new GesAccessKey { Id = KeyId, Secret = Secret, SecurityToken = "t" }.ToString());
    }

    private static async Task SignAsync(HttpRequestMessage request, string body = "", string? token = null)
    {
        GesCredential credential = GesCredential.AccessKey(new() { Id = KeyId, Secret = Secret, SecurityToken = token });
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
        await credential.ApplyAsync(request, new(IamFixture.Operation, "p1", Encoding.UTF8.GetBytes(body), clock), CancellationToken.None);
    }

    private static string Header(HttpRequestMessage request, string name) => request.Headers.GetValues(name).Single();
}
