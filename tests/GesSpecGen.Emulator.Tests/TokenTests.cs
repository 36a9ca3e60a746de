using GesSpecGen.Emulator.Tests.Support;

namespace GesSpecGen.Emulator.Tests;

public sealed class TokenTests
{
    [Theory]
    [InlineData("")]
    [InlineData("somebody-else")]
    public async Task A_request_without_the_token_is_not_authenticated(string token)
    {
        await using Visitor visitor = await Visitor.StartAsync();
        Reply reply = await visitor.GetAsync("/v2/p1/graphs", ("X-Auth-Token", token));
        Assert.Equal(401, reply.Status);
        Assert.Equal("EMULATOR.401", reply["error_code"]);
        Assert.Contains("X-Auth-Token", reply["error_msg"]);
        Assert.DoesNotContain("somebody-else", reply.Text);
    }

    [Fact]
    public async Task The_token_of_the_options_is_the_one_that_counts()
    {
        await using Visitor visitor = await Visitor.StartAsync(static options => options.Token = "mine");
        Assert.Equal("mine", visitor.Ges.Token);
        Assert.Equal(200, (await visitor.GetAsync("/v2/p1/graphs", ("X-Auth-Token", "mine"))).Status);
        Assert.Equal(401, (await visitor.GetAsync("/v2/p1/graphs", ("X-Auth-Token", new GesEmulatorOptions().Token))).Status);
    }

    [Fact]
    public async Task An_operation_that_documents_no_token_needs_none()
    {
        await using Visitor visitor = await Visitor.OfLabAsync();
        Reply reply = await visitor.SendAsync("DELETE", "/lab/bench", null, ("X-Auth-Token", ""));
        Assert.Equal(200, reply.Status);
        Assert.Equal("", reply.Text);
    }
}
