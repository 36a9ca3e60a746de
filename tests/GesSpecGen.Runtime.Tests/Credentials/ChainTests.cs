using Microsoft.Extensions.Time.Testing;

namespace GesSpecGen.Runtime.Tests.Credentials;

public class ChainTests
{
    private const string NoVariables = "environment: HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK are not set";

    private readonly FakeTimeProvider _clock = new();
    private readonly FakeMachine _machine;

    public ChainTests() => _machine = new FakeMachine(_clock);

    [Fact]
    public async Task The_environment_comes_first()
    {
        _machine.Variables["HUAWEICLOUD_SDK_AK"] = "env-ak";
        _machine.Variables["HUAWEICLOUD_SDK_SK"] = "env-sk";
        _machine.Variables["HUAWEICLOUD_SDK_SECURITY_TOKEN"] = "env-token";
        _machine.Files[FakeMachine.ProfilePath] = "[basic]\nak = file-ak\nsk = file-sk";

        using HttpRequestMessage request = await SignedAsync(GesCredential.Default(_machine.Surroundings));

        Assert.Equal(("env-ak", "env-token"), (KeyOf(request), TokenOf(request)));
        Assert.Empty(_machine.Requests);
    }

    [Theory]
    [InlineData("[basic]\nak = file-ak\nsk = file-sk\n", null)]
    [InlineData("\uFEFF# mine\r\n[other]\r\nak=x\r\n[ basic ]\r\nak=file-ak\r\n\r\n; more\r\nsk=file=sk\r\nsecurity_token=\"file-token\"\r\n[global]\r\nak=y", "file-token")]
    [InlineData("[basic]\nak=old\nak='file-ak'   \nsk = file-sk # the secret\nsecurity_token = file-token ; temporary\nproject_id", "file-token")]
    public async Task The_profile_file_comes_second(string text, string? token)
    {
        _machine.Files[FakeMachine.ProfilePath] = text;

        using HttpRequestMessage request = await SignedAsync(GesCredential.Default(_machine.Surroundings));

        Assert.Equal(("file-ak", token), (KeyOf(request), TokenOf(request)));
    }

    [Fact]
    public async Task A_variable_can_name_another_profile_file()
    {
        _machine.Variables["HUAWEICLOUD_SDK_CREDENTIALS_FILE"] = "/etc/keys";
        _machine.Files["/etc/keys"] = "[basic]\nak = other-ak\nsk = other-sk";

        using HttpRequestMessage request = await SignedAsync(GesCredential.Default(_machine.Surroundings));

        Assert.Equal("other-ak", KeyOf(request));
    }

    [Fact]
    public async Task The_metadata_of_the_server_come_last()
    {
        using HttpRequestMessage request = await SignedAsync(GesCredential.Default(_machine.Surroundings));

        Assert.Equal(("ak-1", "st-1"), (KeyOf(request), TokenOf(request)));
        Assert.Equal(
            ["PUT http://169.254.169.254/meta-data/latest/api/token X-Metadata-Token-Ttl-Seconds=21600", "GET http://169.254.169.254/openstack/latest/securitykey X-Metadata-Token=session-1"],
            _machine.Requests);
    }

    [Fact]
    public async Task What_was_found_stays()
    {
        GesCredential credential = GesCredential.Default(_machine.Surroundings);
        (await SignedAsync(credential)).Dispose();
        _machine.Variables["HUAWEICLOUD_SDK_AK"] = "late-ak";
        _machine.Variables["HUAWEICLOUD_SDK_SK"] = "late-sk";

        using HttpRequestMessage request = await SignedAsync(credential);

        Assert.Equal("ak-1", KeyOf(request));
    }

    [Fact]
    public async Task Where_nothing_is_found_each_source_says_why()
    {
        _machine.Failure = static () => FakeIam.Answer(404, """{"error_code":"x.1","error_msg":"no agency"}""");

        Assert.Equal(
            $"There is no credential. {NoVariables}; profile file: there is no file {FakeMachine.ProfilePath}; instance metadata: http://169.254.169.254 answered with HTTP 404: x.1 no agency",
            await WhyNotAsync(GesCredential.Default(_machine.Surroundings)));
    }

    [Fact]
    public async Task After_nothing_was_found_the_next_call_looks_again()
    {
        GesCredential credential = GesCredential.FirstOf(GesCredentialSource.Environment(_machine.Surroundings));
        await WhyNotAsync(credential);
        _machine.Variables["HUAWEICLOUD_SDK_AK"] = "late-ak";
        _machine.Variables["HUAWEICLOUD_SDK_SK"] = "late-sk";

        using HttpRequestMessage request = await SignedAsync(credential);

        Assert.Equal("late-ak", KeyOf(request));
    }

    [Theory]
    [InlineData("HUAWEICLOUD_SDK_SK", "the-secret", "environment: HUAWEICLOUD_SDK_AK is not set")]
    [InlineData("HUAWEICLOUD_SDK_IDP_ID", "idp", "environment: HUAWEICLOUD_SDK_IDP_ID is set, but signing in with an identity provider is not supported")]
    public async Task Half_a_key_is_none(string variable, string value, string why)
    {
        _machine.Variables[variable] = value;

        Assert.Equal($"There is no credential. {why}", await WhyNotAsync(GesCredential.FirstOf(GesCredentialSource.Environment(_machine.Surroundings))));
    }

    [Fact]
    public async Task A_key_that_cannot_travel_is_refused_without_showing_it()
    {
        _machine.Variables["HUAWEICLOUD_SDK_AK"] = "the-key";
        _machine.Variables["HUAWEICLOUD_SDK_SK"] = "the-secret\n";

        string why = await WhyNotAsync(GesCredential.FirstOf(GesCredentialSource.Environment(_machine.Surroundings)));

        Assert.StartsWith("There is no credential. environment: A header value must not contain line breaks", why, StringComparison.Ordinal);
        Assert.DoesNotContain("the-", why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "has no section [basic]")]
    [InlineData("[basic]\nsk=the-secret", "ak in [basic] of ~ is not set")]
    [InlineData("[basic\nak=a\nsk=the-secret", "has no section [basic]")]
    public async Task A_profile_file_without_a_key_says_what_is_missing(string text, string why)
    {
        _machine.Files[FakeMachine.ProfilePath] = text;

        string said = await WhyNotAsync(GesCredential.FirstOf(GesCredentialSource.Profile(_machine.Surroundings)));

        Assert.EndsWith(why.Replace("~", FakeMachine.ProfilePath, StringComparison.Ordinal), said, StringComparison.Ordinal);
        Assert.DoesNotContain("the-secret", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_profile_file_that_cannot_be_read_says_so()
    {
        GesCredential credential = GesCredential.FirstOf(GesCredentialSource.Profile(new() { File = static _ => throw new UnauthorizedAccessException("denied"), Home = "/h", Variable = static _ => null }));

        Assert.Equal($"There is no credential. profile file: {Path.Combine("/h", ".huaweicloud", "credentials")} cannot be read: denied", await WhyNotAsync(credential));
    }

    [Fact]
    public async Task Sources_of_ones_own_stand_beside_the_others()
    {
        GesCredential credential = GesCredential.FirstOf(
            GesCredentialSource.Environment(_machine.Surroundings),
            GesCredentialSource.Of("empty vault", static () => new(default(GesCredential))),
            GesCredentialSource.Of("broken vault", static () => throw new InvalidOperationException("the-secret")),
            GesCredentialSource.Of("vault", static () => new(GesCredential.Token("vault-token"))));
        using HttpRequestMessage request = await SignedAsync(credential);

        Assert.Equal("vault-token", request.Headers.GetValues("X-Auth-Token").Single());
    }

    [Fact]
    public async Task What_a_source_of_ones_own_throws_is_told_by_its_type_alone()
    {
        GesCredential credential = GesCredential.FirstOf(
            GesCredentialSource.Of("empty vault", static () => new(default(GesCredential))),
            GesCredentialSource.Of("closed vault", static () => throw new GesCredentialException("sealed")),
            GesCredentialSource.Of("broken vault", static () => throw new InvalidOperationException("the-secret")));

        Assert.Equal("There is no credential. empty vault: it has none; closed vault: sealed; broken vault: it failed with InvalidOperationException", await WhyNotAsync(credential));
    }

    [Fact]
    public async Task A_hundred_callers_look_once()
    {
        int asked = 0;
        TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
        GesCredential credential = GesCredential.FirstOf(GesCredentialSource.Of("vault", async () =>
        {
            Interlocked.Increment(ref asked);
            await gate.Task;
            return GesCredential.AccessKey(new() { Id = "a", Secret = "s" });
        }));

        Task<HttpRequestMessage>[] calls = [.. Enumerable.Range(0, 100).Select(_ => Task.Run(() => SignedAsync(credential)))];
        gate.SetResult();
        await Task.WhenAll(calls);

        Assert.Equal(1, asked);
    }

    [Fact]
    public void A_chain_needs_sources()
    {
        Assert.Throws<ArgumentException>(() => GesCredential.FirstOf());
        Assert.Throws<ArgumentException>(() => GesCredential.FirstOf(null!, GesCredentialSource.Environment()));
    }

    private async Task<HttpRequestMessage> SignedAsync(GesCredential credential)
    {
        HttpRequestMessage request = new(HttpMethod.Get, "https://ges.example.com/v2");
        await credential.ApplyAsync(request, new(IamFixture.Operation, "p1", default, _clock), CancellationToken.None);
        return request;
    }

    private async Task<string> WhyNotAsync(GesCredential credential) => (await Assert.ThrowsAsync<GesCredentialException>(() => SignedAsync(credential))).Message;

    private static string KeyOf(HttpRequestMessage request) => request.Headers.GetValues("Authorization").Single().Split("Access=")[1].Split(',')[0];

    private static string? TokenOf(HttpRequestMessage request) => request.Headers.TryGetValues("X-Security-Token", out IEnumerable<string>? values) ? values.Single() : null;
}
