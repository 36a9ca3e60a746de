using System.Security.Cryptography.X509Certificates;
using GesSpecGen.Runtime.Tests.Credentials;
using GesSpecGen.Runtime.Tests.Http;

namespace GesSpecGen.Runtime.Tests.Tls;

public sealed class ServerTrustTests : IDisposable
{
    private readonly TestAuthority _authority = TestAuthority.Create();

    public void Dispose() => _authority.Dispose();

    [Fact]
    public async Task What_the_own_authority_issued_is_trusted()
    {
        using X509Certificate2 certificate = _authority.Issue();

        Assert.Null(await CallAsync(certificate, GesServerTrust.Authority(_authority.Certificate)));
    }

    [Fact]
    public async Task What_comes_through_an_intermediate_is_trusted()
    {
        using TestAuthority intermediate = _authority.CreateIntermediate();
        using X509Certificate2 certificate = intermediate.Issue();

        Assert.Null(await CallAsync(certificate, GesServerTrust.Authority(_authority.Certificate), intermediate.Certificate));
    }

    [Fact]
    public async Task Without_it_the_system_decides_and_the_error_names_the_setting()
    {
        using X509Certificate2 certificate = _authority.Issue();

        string? error = await CallAsync(certificate, trust: null);

        Assert.Contains("TLS failed: The remote certificate is invalid", error, StringComparison.Ordinal);
        Assert.Contains("Which certificates are trusted is set by ServerTrust.", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Other Root")]
    [InlineData("Test Root")]
    public async Task What_another_authority_issued_is_not_trusted_whatever_its_name(string name)
    {
        using TestAuthority other = TestAuthority.Create(name);
        using X509Certificate2 certificate = other.Issue();

        Assert.Contains("The remote certificate is invalid", await CallAsync(certificate, GesServerTrust.Authority(_authority.Certificate)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_name_in_the_certificate_counts()
    {
        using X509Certificate2 certificate = _authority.Issue("ges.example.com");

        Assert.Contains("RemoteCertificateNameMismatch", await CallAsync(certificate, GesServerTrust.Authority(_authority.Certificate)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_dates_of_the_certificate_count()
    {
        using X509Certificate2 certificate = _authority.Issue(end: DateTimeOffset.UtcNow.AddDays(-1));

        Assert.Contains("NotTimeValid", await CallAsync(certificate, GesServerTrust.Authority(_authority.Certificate)), StringComparison.Ordinal);
        Assert.Contains("is valid from", await CallAsync(certificate, GesServerTrust.Pinned(TestAuthority.Fingerprint(certificate))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("some.other.host")]
    public async Task A_pinned_certificate_is_trusted_whatever_is_in_it(string host)
    {
        using X509Certificate2 certificate = _authority.Issue(host);
        string colons = string.Join(':', TestAuthority.Fingerprint(certificate).Chunk(2).Select(static pair => new string(pair))).ToLowerInvariant();

        Assert.Null(await CallAsync(certificate, GesServerTrust.Pinned(new string('0', 64), colons)));
    }

    [Fact]
    public async Task Another_certificate_of_the_same_authority_is_not_the_pinned_one()
    {
        using X509Certificate2 pinned = _authority.Issue();
        using X509Certificate2 other = _authority.Issue();

        Assert.Contains($"fingerprint {TestAuthority.Fingerprint(other)}, which is not among", await CallAsync(other, GesServerTrust.Pinned(TestAuthority.Fingerprint(pinned))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_login_trusts_by_the_same_rules()
    {
        using X509Certificate2 certificate = _authority.Issue();
        await using TlsServer server = await TlsServer.StartAsync(certificate);
        GesIamLogin login = IamFixture.Login(server.Address.AbsoluteUri);
        using SampleClient trusting = new(new Uri("http://localhost:1"), GesCredential.Iam(login, new() { ServerTrust = GesServerTrust.Authority(_authority.Certificate) }));
        using SampleClient doubting = new(new Uri("http://localhost:1"), GesCredential.Iam(login));

        GesCredentialException reached = await Assert.ThrowsAsync<GesCredentialException>(() => trusting.GetAsync("g", "j"));
        GesCredentialException refused = await Assert.ThrowsAsync<GesCredentialException>(() => doubting.GetAsync("g", "j"));

        Assert.Contains("sent no usable token", reached.Message, StringComparison.Ordinal);
        Assert.Contains("gave no complete answer", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task A_handler_of_ones_own_can_be_set_up_the_same_way()
    {
        using X509Certificate2 certificate = _authority.Issue();
        await using TlsServer server = await TlsServer.StartAsync(certificate);
        using SocketsHttpHandler handler = new();
        GesConnections.Configure(handler, GesServerTrust.Authority(_authority.Certificate));
        using HttpClient http = new(handler);
        using SampleClient client = new(http, server.Address, GesCredential.Token("t"));

        await client.DeleteAsync("g");

        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public void A_given_HttpClient_cannot_be_told_what_to_trust()
    {
        using SocketsHttpHandler handler = new() { AllowAutoRedirect = false };
        using HttpClient http = new(handler);
        GesServerTrust trust = GesServerTrust.Authority(_authority.Certificate);

        Assert.Throws<ArgumentException>(() => new SampleClient(http, new Uri("https://ges.example.com"), GesCredential.Token("t"), new() { ServerTrust = trust }));
        Assert.Throws<ArgumentException>(() => GesCredential.Iam(IamFixture.Login(), new() { Http = http, ServerTrust = trust }));
    }

    [Fact]
    public void A_root_has_issued_itself()
    {
        using X509Certificate2 leaf = _authority.Issue();

        Assert.Contains("'CN=Test Root'", Assert.Throws<ArgumentException>(() => GesServerTrust.Authority(leaf)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => GesServerTrust.Authority());
    }

    [Theory]
    [InlineData("")]
    [InlineData("00:11")]
    [InlineData("sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("g000000000000000000000000000000000000000000000000000000000000000")]
    public void A_fingerprint_has_64_digits(string text)
    {
        Assert.Throws<ArgumentException>(() => GesServerTrust.Pinned(text));
        Assert.Throws<ArgumentException>(() => GesServerTrust.Pinned());
    }

    [Fact]
    public async Task Certificates_are_copied()
    {
        using X509Certificate2 certificate = _authority.Issue();
        using X509Certificate2 root = X509Certificate2.CreateFromPem(_authority.Certificate.ExportCertificatePem());
        GesServerTrust trust = GesServerTrust.Authority(root);
        root.Dispose();

        Assert.Null(await CallAsync(certificate, trust));
    }

    /// <summary>Gives the reason why the call did not come through, or null if it did.</summary>
    private static async Task<string?> CallAsync(X509Certificate2 certificate, GesServerTrust? trust, params X509Certificate2[] chain)
    {
        await using TlsServer server = await TlsServer.StartAsync(certificate, chain);
        using SampleClient client = new(server.Address, GesCredential.Token("t"), new() { ServerTrust = trust });
        try
        {
            await client.DeleteAsync("g");
            Assert.Equal(1, server.Requests);
            return null;
        }
        catch (GesTransportException error)
        {
            Assert.Equal(0, server.Requests);
            return error.Message;
        }
    }
}
