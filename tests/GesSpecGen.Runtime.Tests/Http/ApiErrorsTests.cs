namespace GesSpecGen.Runtime.Tests.Http;

public class ApiErrorsTests
{
    [Theory]
    [InlineData("""{ "error_msg" : "can not find job", "error_code" : "GES.8301" }""", "GES.8301", "can not find job")]
    [InlineData("""{"errorCode":"GES.8005","errorMessage":"token invalid"}""", "GES.8005", "token invalid")]
    [InlineData("""{"errorCode":"GES.8604 ","cause":{"a":[1]},"errorMessage":null}""", "GES.8604", null)]
    [InlineData("""{"errCode":7,"externalMessage":"x"}""", "7", "x")]
    [InlineData("""{"results":[{"code":"no"}],"errors":[{"code":"GES.8401","message":"bad query"}]}""", "GES.8401", "bad query")]
    [InlineData("""{"error":{"code":401,"message":"no token","title":"Unauthorized"}}""", "401", "no token")]
    [InlineData("""{"error_code":"GES.1","error_msg":"cut he""", "GES.1", null)]
    [InlineData("""{"data":{"error_code":"inner"}}""", null, null)]
    [InlineData("[1]", null, null)]
    [InlineData("<html><h1>502 Bad Gateway</h1></html>", null, null)]
    [InlineData("", null, null)]
    public async Task Code_and_message_are_found_in_every_documented_spelling(string body, string? code, string? message)
    {
        await using WebServer server = await WebServer.AnsweringAsync(400, body, ("X-Request-Id", "r-1"));
        using SampleClient client = server.Client();

        GesApiException error = await Assert.ThrowsAsync<GesApiException>(() => client.GetAsync("g", "j"));

        Assert.Equal((code, message), (error.ErrorCode, error.ErrorMessage));
        Assert.Equal(body, error.Body);
        Assert.Equal((400, "r-1", "ShowJob"), (error.Status, error.RequestId, error.Operation!.Name));
    }

    [Fact]
    public async Task The_message_says_what_failed_and_why()
    {
        await using WebServer server = await WebServer.AnsweringAsync(400, """{"error_msg":"can not find\r\njob","error_code":"GES.8301"}""", ("X-Request-Id", "r-1"));
        using SampleClient client = server.Client();

        GesApiException error = await Assert.ThrowsAsync<GesApiException>(() => client.GetAsync("g", "j"));

        Assert.Equal("ShowJob failed with HTTP 400: GES.8301 can not find  job (request id r-1)", error.Message);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Every_error_status_is_an_API_error(int status)
    {
        await using WebServer server = await WebServer.AnsweringAsync(status, "");
        using SampleClient client = server.Client();

        GesApiException error = await Assert.ThrowsAsync<GesApiException>(() => client.GetAsync("g", "j"));

        Assert.Equal($"ShowJob failed with HTTP {status}", error.Message);
        Assert.Equal(status, error.Http.Status);
    }

    [Fact]
    public async Task Only_the_beginning_of_a_long_body_is_kept()
    {
        await using WebServer server = await WebServer.AnsweringAsync(500, """{"error_code":"GES.1","error_msg":" """ + new string('x', 1_000_000) + "\"}");
        using SampleClient client = server.Client();

        GesApiException error = await Assert.ThrowsAsync<GesApiException>(() => client.GetAsync("g", "j"));

        Assert.Equal("GES.1", error.ErrorCode);
        Assert.Equal(8192, error.Body.Length);
        Assert.InRange(error.Message.Length, 20, 700);
    }

    [Fact]
    public async Task An_error_whose_body_is_cut_is_still_an_API_error()
    {
        await using RawServer server = new("HTTP/1.1 503 Busy\r\nContent-Length: 1000\r\nX-Request-Id: r-1\r\n\r\n{\"error_code\":\"GES.9\",\"error_msg\":\"bu");
        using SampleClient client = server.Client();

        GesApiException error = await Assert.ThrowsAsync<GesApiException>(() => client.GetAsync("g", "j"));

        Assert.Equal(("GES.9", 503, "r-1"), (error.ErrorCode, error.Status, error.RequestId));
        Assert.EndsWith("\"bu", error.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed_and_carries_the_token_nowhere(int status)
    {
        await using WebServer elsewhere = await WebServer.AnsweringAsync(200, "{}");
        await using WebServer server = await WebServer.AnsweringAsync(status, "", ("Location", elsewhere.Address.ToString()));
        using SampleClient client = server.Client();

        GesApiException error = await Assert.ThrowsAsync<GesApiException>(() => client.GetAsync("g", "j"));

        Assert.Equal($"ShowJob failed with HTTP {status}: redirects are not followed, for they could carry the token elsewhere", error.Message);
        Assert.Empty(elsewhere.Requests);
    }
}
