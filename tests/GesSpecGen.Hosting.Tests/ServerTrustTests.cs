using System.Security.Cryptography.X509Certificates;
using GesSpecGen.Hosting.Tests.Support;
using GesSpecGen.Runtime.Tests.Tls;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GesSpecGen.Hosting.Tests;

public sealed class ServerTrustTests : IDisposable
{
    private readonly TestAuthority _authority = TestAuthority.Create();
    private readonly string _file = Path.GetTempFileName();

    public ServerTrustTests() => File.WriteAllText(_file, _authority.Certificate.ExportCertificatePem());

    public void Dispose()
    {
        _authority.Dispose();
        File.Delete(_file);
    }

    [Fact]
    public async Task An_authority_of_the_configuration_is_trusted() => Assert.True(await IsTrustedAsync(_ => ("AuthorityFile", _file)));

    [Fact]
    public async Task A_pinned_certificate_of_the_configuration_is_trusted() =>
        Assert.True(await IsTrustedAsync(static certificate => ("Fingerprints:0", TestAuthority.Fingerprint(certificate))));

    [Fact]
    public async Task Other_certificates_are_not_trusted() => Assert.False(await IsTrustedAsync(static _ => ("Fingerprints:0", new string('0', 64))));

    [Fact]
    public async Task Without_settings_the_system_decides() => Assert.False(await IsTrustedAsync(static _ => ("AuthorityFile", null)));

    [Fact]
    public void An_authority_and_pinned_certificates_are_not_given_together()
    {
        using ServiceProvider services = Application.With(Configuration(new Uri("https://ges.example.com"), ("AuthorityFile", _file), ("Fingerprints:0", new string('0', 64))));

        Assert.EndsWith("Ges:ServerTrust: Give either AuthorityFile or Fingerprints, not both.", Assert.Single(services.Faults()), StringComparison.Ordinal);
    }

    private async Task<bool> IsTrustedAsync(Func<X509Certificate2, (string Name, string? Value)> trust)
    {
        using X509Certificate2 certificate = _authority.Issue();
        await using TlsServer server = await TlsServer.StartAsync(certificate);
        await using ServiceProvider services = Application.With(Configuration(server.Address, trust(certificate)));
        services.CheckAtStart();
        try
        {
            await services.Ges().Graphs.ListAsync();
            return true;
        }
        catch (GesTransportException)
        {
            Assert.Equal(0, server.Requests);
            return false;
        }
    }

    private static IConfigurationRoot Configuration(Uri endpoint, params (string Name, string? Value)[] trust) => Application.Configuration(
        [("Endpoint", endpoint.ToString()), ("ProjectId", "project"), ("Credential:Kind", "Token"), ("Credential:Token", "token"), .. trust.Select(static setting => ("ServerTrust:" + setting.Name, setting.Value))]);
}
