using GesSpecGen.Generated;

namespace GesSpecGen.Runtime.Tests.Http;

public class EndpointsTests
{
    private const string Pattern = "https://ges.{region}.example.com";

    [Theory]
    [InlineData("cn-north-4", "https://ges.cn-north-4.example.com/")]
    [InlineData("a", "https://ges.a.example.com/")]
    [InlineData("2099", "https://ges.2099.example.com/")]
    public void A_region_becomes_an_address(string region, string address) => Assert.Equal(new Uri(address), GesEndpoint.Of(Pattern, region));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("CN-North-4")]
    [InlineData("cn_north")]
    [InlineData("evil.example.net/")]
    [InlineData("a.b")]
    [InlineData("a@b")]
    [InlineData("a:1")]
    [InlineData("a#")]
    [InlineData("größe")]
    public void A_code_that_could_lead_elsewhere_is_refused(string region) =>
        Assert.Equal("region", Assert.Throws<ArgumentException>(() => GesEndpoint.Of(Pattern, region)).ParamName);

    [Fact]
    public void There_has_to_be_one() => Assert.Throws<ArgumentNullException>(() => GesEndpoint.Of(Pattern, null!));
}
