using System.Text;
using GesSpecGen.Emulator.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace GesSpecGen.Emulator.Tests;

public sealed class LoginTests
{
    private const string User = """{"name":"ges-emulator-user","password":"ges-emulator-password","domain":{"name":"ges-emulator-account"}}""";

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_login_gives_a_token_with_its_end()
    {
        await using Visitor visitor = await StartAsync();

        Reply reply = await visitor.PostAsync("/v3/auth/tokens?nocatalog=true", Login());

        Assert.Equal(201, reply.Status);
        Assert.Equal("2026-03-01T12:00:00.000000Z", reply.Json.GetProperty("token").GetProperty("issued_at").GetString());
        Assert.Equal("2026-03-02T12:00:00.000000Z", reply.Json.GetProperty("token").GetProperty("expires_at").GetString());
        Assert.Equal("p1", reply.Json.GetProperty("token").GetProperty("project").GetProperty("id").GetString());
        Assert.Equal(200, await StatusAsync(visitor, reply.Headers["X-Subject-Token"]));
    }

    [Fact]
    public async Task A_token_ends_by_the_clock()
    {
        await using Visitor visitor = await StartAsync();
        string token = await TokenAsync(visitor);

        _clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        Assert.Equal(200, await StatusAsync(visitor, token));
        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(401, await StatusAsync(visitor, token));
        Assert.False(visitor.Ges.Iam.Revoke(token));
    }

    [Fact]
    public async Task Tokens_can_be_revoked()
    {
        await using Visitor visitor = await StartAsync();
        string[] tokens = [await TokenAsync(visitor), await TokenAsync(visitor), await TokenAsync(visitor)];
        Assert.Equal(3, visitor.Ges.Iam.Issued);

        Assert.True(visitor.Ges.Iam.Revoke(tokens[0]));
        Assert.Equal((401, 200), (await StatusAsync(visitor, tokens[0]), await StatusAsync(visitor, tokens[1])));
        visitor.Ges.Iam.RevokeAll();

        Assert.Equal((401, 401), (await StatusAsync(visitor, tokens[1]), await StatusAsync(visitor, tokens[2])));
        Assert.Equal(200, await StatusAsync(visitor, visitor.Ges.Token));
    }

    [Theory]
    [InlineData("emulator-user", "nobody")]
    [InlineData("emulator-password", "wrong")]
    [InlineData("emulator-account", "elsewhere")]
    public async Task Somebody_else_is_refused(string right, string wrong)
    {
        await using Visitor visitor = await StartAsync();

        Reply reply = await visitor.PostAsync("/v3/auth/tokens", Login().Replace(right, wrong, StringComparison.Ordinal));

        Assert.Equal(401, reply.Status);
        Assert.Equal("""{"error":{"code":401,"message":"The username or password is wrong.","title":"Unauthorized"}}""", reply.Text);
        Assert.Equal(0, visitor.Ges.Iam.Issued);
    }

    public static TheoryData<string?, string> Faulty => new()
    {
        { null, "The body is missing." },
        { "[]", "'auth.identity.password.user.name' has to be a text." },
        { """{"auth":{"identity":{"methods":["password"]}}}""", "'auth.identity.password.user.name' has to be a text." },
        { Login().Replace("\"password\":\"", "\"pass\":\"", StringComparison.Ordinal), "'auth.identity.password.user.password' has to be a text." },
        { Login().Replace("domain", "account", StringComparison.Ordinal), "'auth.identity.password.user.domain.name' has to be a text." },
        { Login().Replace("[\"password\"]", "[\"totp\"]", StringComparison.Ordinal), "'auth.identity.methods' has to list 'password'." },
        { Login().Replace("\"scope\"", "\"range\"", StringComparison.Ordinal), "'auth.scope.project' has to have an 'id' or a 'name': the service takes tokens of a project alone." },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public async Task A_body_that_is_not_as_documented_is_refused(string? body, string says)
    {
        await using Visitor visitor = await StartAsync();

        Reply reply = await visitor.PostAsync("/v3/auth/tokens", body);

        Assert.Equal(400, reply.Status);
        Assert.Equal(says, reply.Json.GetProperty("error").GetProperty("message").GetString());
    }

    [Fact]
    public async Task Logins_can_fail_on_demand_and_are_logged_without_their_password()
    {
        await using Visitor visitor = await StartAsync();
        visitor.Ges.Faults.Next(EmulatedIam.Login, Fault.Answer(503));

        Assert.Equal(200, (await visitor.GetAsync("/v2/p1/graphs")).Status);
        Assert.Equal(503, (await visitor.PostAsync("/v3/auth/tokens", Login())).Status);
        Assert.Equal(405, (await visitor.GetAsync("/v3/auth/tokens")).Status);

        Assert.Equal(EmulatedIam.Login, visitor.Ges.Requests[1].Operation);
        Assert.DoesNotContain("ges-emulator-password", Encoding.UTF8.GetString(visitor.Ges.Requests[1].Body.Span), StringComparison.Ordinal);
    }

    private static string Login() => """{"auth":{"identity":{"methods":["password"],"password":{"user":""" + User + """}},"scope":{"project":{"id":"p1"}}}}""";

    private Task<Visitor> StartAsync() => Visitor.StartAsync(options => options.TimeProvider = _clock);

    private static async Task<string> TokenAsync(Visitor visitor) => (await visitor.PostAsync("/v3/auth/tokens", Login())).Headers["X-Subject-Token"];

    private static async Task<int> StatusAsync(Visitor visitor, string token) => (await visitor.GetAsync("/v2/p1/graphs", ("X-Auth-Token", token))).Status;
}
