using GesSpecGen.Emulator;
using GesSpecGen.Management;

namespace GesSpecGen.Contract.Tests.Journeys;

/// <summary>Proofs of every kind, from the client to the emulator and back.</summary>
public sealed class CredentialTests : IAsyncLifetime
{
    private readonly AdvancingTime _clock = new();
    private GesEmulator _emulator = null!;

    public async Task InitializeAsync() => _emulator = await GesEmulator.StartAsync(new GesEmulatorOptions { TimeProvider = _clock });

    public async Task DisposeAsync() => await _emulator.DisposeAsync();

    [Fact]
    public async Task A_user_logs_in_once_for_many_calls()
    {
        using GesManagementClient ges = Client(Login());

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => ges.Graphs.ListAsync()));

        Assert.Equal(1, _emulator.Iam.Issued);
    }

    [Fact]
    public async Task A_token_that_has_ended_is_replaced_before_the_next_call()
    {
        using GesManagementClient ges = Client(Login());
        await ges.Graphs.ListAsync();

        _clock.Advance(TimeSpan.FromHours(25));
        await ges.Graphs.ListAsync();

        Assert.Equal(2, _emulator.Iam.Issued);
    }

    [Fact]
    public async Task A_token_that_was_revoked_is_replaced_once_for_all_who_carry_it()
    {
        using GesManagementClient ges = Client(Login());
        await ges.Graphs.ListAsync();

        _emulator.Iam.RevokeAll();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => ges.Graphs.ListAsync()));

        Assert.Equal(2, _emulator.Iam.Issued);
    }

    [Fact]
    public async Task A_wrong_password_is_told_as_the_service_tells_it()
    {
        using GesManagementClient ges = Client(Login("another-one"));

        GesCredentialException error = await Assert.ThrowsAsync<GesCredentialException>(() => ges.Graphs.ListAsync());

        Assert.StartsWith($"IAM ({_emulator.Endpoint.AbsoluteUri.TrimEnd('/')}, user ges-emulator-user of account ges-emulator-account) answered with HTTP 401: 401 The username or password is wrong.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_with_everything_in_them_can_be_signed()
    {
        using GesManagementClient ges = Client(Key(_emulator.Iam.Identity.SecretKey));

        await ges.Jobs.ListAsync(new ListJobsRequest { GraphName = "r\u00e9seau & co=1/2", Limit = 7, Offset = 0 });
        await ges.Graphs.StartAsync("graph/1", new StartGraphRequest { GraphBackupId = "图" });

        Assert.All(_emulator.Requests, static request => Assert.Equal("***", request.Headers["Authorization"]));
        Assert.Equal(0, _emulator.Iam.Issued);
    }

    [Fact]
    public async Task A_wrong_secret_is_explained_by_what_was_signed()
    {
        using GesManagementClient ges = Client(Key("wrong"));

        GesApiException error = await Assert.ThrowsAsync<GesApiException>(() => ges.Graphs.ListAsync());

        Assert.Contains("not that of this request", error.Message, StringComparison.Ordinal);
        Assert.Contains("\nGET\n/v2/project/graphs/\n", error.SignedRequest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chain_finds_the_key_in_the_environment()
    {
        Dictionary<string, string> variables = new()
        {
            ["HUAWEICLOUD_SDK_AK"] = _emulator.Iam.Identity.AccessKey,
            ["HUAWEICLOUD_SDK_SK"] = _emulator.Iam.Identity.SecretKey,
        };
        using GesManagementClient ges = Client(GesCredential.Default(new GesSurroundings { Variable = variables.GetValueOrDefault }));

        await ges.Graphs.ListAsync();

        Assert.Equal("ListGraphs", Assert.Single(_emulator.Requests).Operation);
    }

    private GesManagementClient Client(GesCredential credential) => new(_emulator.Endpoint, "project", credential, new GesClientOptions { TimeProvider = _clock, Retry = GesRetryOptions.None });

    private GesCredential Key(string secret) => GesCredential.AccessKey(new GesAccessKey { Id = _emulator.Iam.Identity.AccessKey, Secret = secret });

    private GesCredential Login(string? password = null) => GesCredential.Iam(new GesIamLogin
    {
        Endpoint = _emulator.Endpoint,
        Account = _emulator.Iam.Identity.Account,
        User = _emulator.Iam.Identity.User,
        Password = password ?? _emulator.Iam.Identity.Password,
    });

    /// <summary>The system's clock, which a test can put forward; timers run as ever.</summary>
    private sealed class AdvancingTime : TimeProvider
    {
        private TimeSpan _ahead;

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;

        internal void Advance(TimeSpan time) => _ahead += time;
    }
}
