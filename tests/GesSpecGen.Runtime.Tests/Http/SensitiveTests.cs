using System.Text;
using GesSpecGen.Http;

namespace GesSpecGen.Runtime.Tests.Http;

public class SensitiveTests
{
    private static readonly string[] Sensitive = ["secret_key", "link", "X-Pass", "code"];

    [Theory]
    [InlineData("""{"link":"https://x","a":1}""", """{"link":"***","a":1}""")]
    [InlineData("""{ "link" : "a\"b\\" , "a":"link" }""", """{ "link" : "***" , "a":"link" }""")]
    [InlineData("""{"link":12,"secret_key":true}""", """{"link":"***","secret_key":"***"}""")]
    [InlineData("""{"link":{"a":["}",1],"b":{}},"c":[]}""", """{"link":"***","c":[]}""")]
    [InlineData("""[{"link":["x","y"]},{"link":null}]""", """[{"link":"***"},{"link":"***"}]""")]
    [InlineData("""{"link":"cut he""", """{"link":"***""" + "\"")]
    [InlineData("""{"link":"cut \""", """{"link":"***""" + "\"")]
    [InlineData("""{"link":""", """{"link":"***""" + "\"")]
    [InlineData("""{"link""", """{"link""")]
    [InlineData("""{"link" "x"}""", """{"link" "x"}""")]
    [InlineData("""{"links":"x","my_link":"y"}""", """{"links":"x","my_link":"y"}""")]
    [InlineData("", "")]
    public void Values_of_sensitive_members_are_taken_out_of_whole_and_of_broken_JSON(string text, string shown) =>
        Assert.Equal(shown, SensitiveJson.Without(text, Sensitive));

    [Fact]
    public void What_was_sent_as_a_secret_is_taken_out_of_what_the_service_writes()
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "https://ges.example.com/v2/link?code=q%2Fery-secret&x=plain");
        request.Headers.Add("X-Auth-Token", "token-secret");
        request.Headers.Add("X-Pass", "header-secret");
        byte[] body = Encoding.UTF8.GetBytes("""{"a":{"secret_key":"body-secret"},"list":[{"link":"abc"}]}""");

        ForeignText text = new(request, body, Sensitive);

        Assert.Equal(
            "a *** b *** c *** d *** e *** plain abc",
            text.Of("a token-secret b header-secret c q/ery-secret d q%2Fery-secret e body-secret plain abc"));
        Assert.Null(text.Of(null));
    }

    [Fact]
    public void A_token_that_is_but_a_word_takes_no_words_away()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ges.example.com");
        request.Headers.Add("X-Auth-Token", "token");

        Assert.Equal("The token is not good.", new ForeignText(request, default, Sensitive).Of("The token is not good."));
    }

    [Fact]
    public void A_secret_at_the_end_of_what_is_kept_leaves_no_half_of_itself()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ges.example.com");
        request.Headers.Add("X-Auth-Token", "0123456789");
        ForeignText text = new(request, default, Sensitive);

        string body = text.Body(Encoding.UTF8.GetBytes(new string(' ', 8 * 1024 - 5) + "0123456789" + new string(' ', 100_000)));

        Assert.Equal(8 * 1024, body.Length);
        Assert.EndsWith(" ***  ", body, StringComparison.Ordinal);
    }
}
