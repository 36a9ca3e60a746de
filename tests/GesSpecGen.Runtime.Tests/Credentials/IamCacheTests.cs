namespace GesSpecGen.Runtime.Tests.Credentials;

public class IamCacheTests
{
    private const int Callers = 100;

    private readonly IamFixture _fixture = new();

    [Fact]
    public async Task A_hundred_callers_without_a_token_wait_for_one_login()
    {
        TaskCompletionSource gate = _fixture.Iam.Gate = NewGate();

        Task<string>[] calls = Many(() => _fixture.TokenAsync());
        await _fixture.Iam.ArrivedAsync();
        Assert.DoesNotContain(calls, static call => call.IsCompleted);
        gate.SetResult();

        Assert.Equal("token-1", Assert.Single((await Task.WhenAll(calls)).Distinct()));
        Assert.Equal(1, _fixture.Iam.Logins);
    }

    [Fact]
    public async Task Near_its_end_a_hundred_callers_go_on_with_the_old_token_while_one_renews_it()
    {
        await _fixture.TokenAsync();
        await _fixture.Iam.ArrivedAsync();
        _fixture.ToRenewalTime();
        TaskCompletionSource gate = _fixture.Iam.Gate = NewGate();

        string[] tokens = await Task.WhenAll(Many(() => _fixture.TokenAsync()));
        await _fixture.Iam.ArrivedAsync();

        Assert.Equal("token-1", Assert.Single(tokens.Distinct()));
        Assert.Equal(2, _fixture.Iam.Logins);
        gate.SetResult();
        Assert.True(await _fixture.RenewAsync("token-1"));
        Assert.Equal("token-2", await _fixture.TokenAsync());
        Assert.Equal(2, _fixture.Iam.Logins);
    }

    [Fact]
    public async Task After_its_end_a_hundred_callers_wait_for_one_login()
    {
        await _fixture.TokenAsync();
        _fixture.ToEnd();

        string[] tokens = await Task.WhenAll(Many(() => _fixture.TokenAsync()));

        Assert.Equal("token-2", Assert.Single(tokens.Distinct()));
        Assert.Equal(2, _fixture.Iam.Logins);
    }

    [Fact]
    public async Task A_hundred_callers_whose_token_was_refused_get_a_new_one_by_one_login()
    {
        string refused = await _fixture.TokenAsync();
        TaskCompletionSource gate = _fixture.Iam.Gate = NewGate();

        Task<bool>[] renewals = Many(() => _fixture.RenewAsync(refused));
        gate.SetResult();

        Assert.DoesNotContain(false, await Task.WhenAll(renewals));
        Assert.Equal("token-2", await _fixture.TokenAsync());
        Assert.Equal(2, _fixture.Iam.Logins);
    }

    [Fact]
    public async Task A_token_that_another_caller_has_renewed_is_not_renewed_again()
    {
        string refused = await _fixture.TokenAsync();
        await _fixture.RenewAsync(refused);

        Assert.True(await _fixture.RenewAsync(refused));
        Assert.Equal(2, _fixture.Iam.Logins);
    }

    [Fact]
    public async Task Callers_that_give_up_do_not_end_the_login_for_the_others()
    {
        TaskCompletionSource gate = _fixture.Iam.Gate = NewGate();
        using CancellationTokenSource stop = new();
        Task<string> first = _fixture.TokenAsync(stop.Token);
        Task<string> second = _fixture.TokenAsync();
        await _fixture.Iam.ArrivedAsync();

        await stop.CancelAsync();
        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        gate.SetResult();

        Assert.Equal(stop.Token, error.CancellationToken);
        Assert.Equal("token-1", await second);
        Assert.Equal(1, _fixture.Iam.Logins);
    }

    [Fact]
    public async Task Each_project_has_a_token_of_its_own()
    {
        Assert.Equal("token-1", await _fixture.TokenAsync(project: "one"));
        Assert.Equal("token-2", await _fixture.TokenAsync(project: "two"));
        Assert.Equal("token-1", await _fixture.TokenAsync(project: "one"));
    }

    [Fact]
    public async Task A_token_is_not_renewed_in_the_first_half_of_its_life()
    {
        IamFixture fixture = new(static options => options.RenewBefore = TimeSpan.FromDays(7));
        await fixture.TokenAsync();
        fixture.Clock.Advance((FakeIam.Lifetime / 2) - TimeSpan.FromSeconds(1));

        await fixture.TokenAsync();

        Assert.Equal(1, fixture.Iam.Logins);
    }

    [Theory]
    [InlineData(-30)]
    [InlineData(30)]
    public async Task How_long_a_token_lasts_does_not_depend_on_the_clock_of_this_machine(int hoursBefore)
    {
        _fixture.Iam.Skew = TimeSpan.FromHours(hoursBefore);
        await _fixture.TokenAsync();
        _fixture.Clock.Advance(FakeIam.Lifetime - TimeSpan.FromMinutes(31));

        await _fixture.TokenAsync();
        Assert.Equal(1, _fixture.Iam.Logins);
        _fixture.Clock.Advance(TimeSpan.FromMinutes(31));

        Assert.Equal("token-2", await _fixture.TokenAsync());
    }

    private static TaskCompletionSource NewGate() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static Task<T>[] Many<T>(Func<Task<T>> call) => [.. Enumerable.Range(0, Callers).Select(_ => Task.Run(call))];
}
