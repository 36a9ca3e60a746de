namespace GesSpecGen.Runtime.Tests.Credentials;

public class IamFailureTests
{
    private const string Iam = "IAM (https://iam.example.com, user reports of account acme)";

    private readonly IamFixture _fixture = new();

    public static TheoryData<int, string, string, string?> Refusals => new()
    {
        { 401, """{"error":{"message":"The username or password is wrong.","code":401,"title":"Unauthorized"}}""", "answered with HTTP 401: 401 The username or password is wrong.", "401" },
        { 403, """{"error_msg":"No permission for pass-w0rd","error_code":"IAM.0002"}""", "answered with HTTP 403: IAM.0002 No permission for ***", "IAM.0002" },
        { 503, "<html>busy</html>", "answered with HTTP 503", null },
        { 302, "", "answered with HTTP 302", null },
        { 200, "{}", "sent no usable token in X-Subject-Token", null },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_refusal_says_who_refused_what_and_why(int status, string body, string why, string? code)
    {
        _fixture.Iam.Failure = () =>
        {
            HttpResponseMessage answer = FakeIam.Answer(status, body);
            answer.Headers.Add("X-IAM-Trace-Id", "trace-1");
            return answer;
        };

        GesCredentialException error = await Assert.ThrowsAsync<GesCredentialException>(() => _fixture.TokenAsync());

        Assert.Equal($"{Iam} {why} (request id trace-1)", error.Message);
        Assert.Equal((status, "trace-1", code), (error.Status, error.RequestId, error.ErrorCode));
        Assert.DoesNotContain("pass-w0rd", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("""{"token":{"expires_at":null}}""")]
    [InlineData("""{"token":{"expires_at":"tomorrow"}}""")]
    [InlineData("""{"token":{"expires_at":"2020-01-01T00:00:00.000000Z"}}""")]
    [InlineData("""{"other":{"x":{"expires_at":"2030-01-01T00:00:00.000000Z"}}}""")]
    public async Task A_token_without_a_usable_end_is_not_taken(string body)
    {
        _fixture.Iam.Failure = () =>
        {
            HttpResponseMessage answer = FakeIam.Answer(201, body);
            answer.Headers.Add("X-Subject-Token", "the-token");
            return answer;
        };

        GesCredentialException error = await Assert.ThrowsAsync<GesCredentialException>(() => _fixture.TokenAsync());

        Assert.Equal($"{Iam} did not say how long the token lasts, or it has ended already", error.Message);
    }

    [Fact]
    public async Task An_answer_that_does_not_end_is_read_to_a_limit()
    {
        _fixture.Iam.Failure = static () => FakeIam.Answer(201, new string(' ', 300 * 1024));

        GesCredentialException error = await Assert.ThrowsAsync<GesCredentialException>(() => _fixture.TokenAsync());

        Assert.Equal($"{Iam} sent an answer that is too large", error.Message);
    }

    [Fact]
    public async Task A_connection_that_fails_is_told_with_its_reason()
    {
        _fixture.Iam.Failure = static () => throw new HttpRequestException("no route");

        GesCredentialException error = await Assert.ThrowsAsync<GesCredentialException>(() => _fixture.TokenAsync());

        Assert.Equal($"{Iam} gave no complete answer: no route", error.Message);
        Assert.IsType<HttpRequestException>(error.InnerException);
    }

    [Fact]
    public async Task A_login_that_takes_too_long_is_given_up()
    {
        _fixture.Iam.Gate = new TaskCompletionSource();
        Task<string> call = _fixture.TokenAsync();
        await _fixture.Iam.ArrivedAsync();

        _fixture.Clock.Advance(TimeSpan.FromSeconds(31));

        Assert.Equal($"{Iam} did not answer within 30 s.", (await Assert.ThrowsAsync<GesCredentialException>(() => call)).Message);
    }

    [Fact]
    public async Task A_renewal_that_fails_before_the_end_leaves_the_old_token_in_use_and_is_told()
    {
        await _fixture.TokenAsync();
        _fixture.ToRenewalTime();
        _fixture.Iam.Failure = static () => FakeIam.Answer(500);

        Assert.Equal("token-1", await _fixture.TokenAsync());
        await Assert.ThrowsAsync<GesCredentialException>(() => _fixture.RenewAsync("token-1"));
        Assert.Equal("token-1", await _fixture.TokenAsync());

        Assert.All(_fixture.Failures, static failure => Assert.Equal(500, failure.Status));
        Assert.NotEmpty(_fixture.Failures);
    }

    [Fact]
    public async Task A_renewal_that_failed_is_tried_again_after_half_a_minute()
    {
        TaskCompletionSource told = new(TaskCreationOptions.RunContinuationsAsynchronously);
        IamFixture fixture = new(options => options.RenewalFailed = _ => told.SetResult());
        await fixture.TokenAsync();
        fixture.ToRenewalTime();
        fixture.Iam.Failure = static () => FakeIam.Answer(500);
        await fixture.TokenAsync();
        await told.Task;

        fixture.Clock.Advance(TimeSpan.FromSeconds(29));
        await fixture.TokenAsync();
        Assert.Equal(2, fixture.Iam.Logins);
        fixture.Iam.Failure = null;
        fixture.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("token-1", await fixture.TokenAsync());
        Assert.True(await fixture.RenewAsync("token-1"));

        Assert.Equal("token-3", await fixture.TokenAsync());
        Assert.Equal(3, fixture.Iam.Logins);
    }

    [Fact]
    public async Task A_login_that_was_refused_is_not_repeated_for_half_a_minute()
    {
        _fixture.Iam.Failure = static () => FakeIam.Answer(401);
        for (int i = 0; i < 10; i++)
            await Assert.ThrowsAsync<GesCredentialException>(() => _fixture.TokenAsync());
        Assert.Equal(1, _fixture.Iam.Logins);

        _fixture.Iam.Failure = null;
        _fixture.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal("token-2", await _fixture.TokenAsync());
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task What_may_pass_is_asked_again_at_once(int status)
    {
        _fixture.Iam.Failure = () => FakeIam.Answer(status);
        await Assert.ThrowsAsync<GesCredentialException>(() => _fixture.TokenAsync());
        _fixture.Iam.Failure = null;

        Assert.Equal("token-2", await _fixture.TokenAsync());
    }
}
