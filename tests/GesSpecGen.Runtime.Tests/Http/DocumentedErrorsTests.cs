namespace GesSpecGen.Runtime.Tests.Http;

/// <summary>What an exception says of a code that the documentation has.</summary>
public class DocumentedErrorsTests
{
    [Theory]
    [InlineData("GES.1001", GesErrorAdvice.Retry, "The service is busy.")]
    [InlineData("GES.1002", GesErrorAdvice.RenewToken, "The token is not good any more.")]
    [InlineData("GES.1003", GesErrorAdvice.MendRequest, "The request is wrong.")]
    [InlineData("GES.1004", GesErrorAdvice.AskSupport, "The service is broken.")]
    public async Task A_documented_code_says_what_helps(string code, GesErrorAdvice advice, string meaning)
    {
        GesApiException error = await FailAsync($$"""{"error_code":"{{code}}","error_msg":"no"}""");

        Assert.Equal((code, advice, meaning), (error.ErrorCode, error.Advice, error.Documented!.Meaning));
    }

    [Theory]
    [InlineData("""{"error_code":"GES.9999"}""")]
    [InlineData("""{"error_code":"ges.1001"}""")]
    [InlineData("""{"error_msg":"no code"}""")]
    [InlineData("<html/>")]
    public async Task Of_a_code_that_is_not_documented_nothing_is_said(string body)
    {
        GesApiException error = await FailAsync(body);

        Assert.Equal((null, GesErrorAdvice.None), (error.Documented, error.Advice));
    }

    [Fact]
    public async Task A_blank_behind_the_code_does_not_hide_it() =>
        Assert.Equal(GesErrorAdvice.Retry, (await FailAsync("""{"errorCode":"GES.1001 "}""")).Advice);

    [Fact]
    public void A_plane_looks_codes_up()
    {
        GesErrorCode known = new("GES.1", 400, GesErrorAdvice.Retry, "Busy.", "Wait.");
        GesPlane plane = new("sample", errors: [known]);

        Assert.Same(known, plane.Error("GES.1"));
        Assert.Null(plane.Error("GES.2"));
        Assert.Null(plane.Error(null));
        Assert.Equal(("sample", false), (plane.Name, plane.AcceptsSignatures));
    }

    [Fact]
    public void A_plane_may_have_no_codes_and_must_have_a_name()
    {
        Assert.Null(new GesPlane("sample").Error("GES.1"));
        Assert.True(new GesPlane("sample", acceptsSignatures: true).AcceptsSignatures);
        Assert.Throws<ArgumentException>(() => new GesPlane(" "));
    }

    private static async Task<GesApiException> FailAsync(string body)
    {
        await using WebServer server = await WebServer.AnsweringAsync(400, body);
        using SampleClient client = server.Client();
        return await Assert.ThrowsAsync<GesApiException>(() => client.GetAsync("g", "j"));
    }
}
