using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.ReadingTests;

/// <summary>Each key of a plane.yaml is read.</summary>
public sealed class PlaneReadingTests
{
    [Fact]
    public void Client_groups_and_what_all_answers_share()
    {
        PlaneSpec plane = TestSpec.With("").And(TestSpec.PlanePath, """
            plane: management
            client: GesManagementClient
            summary: Manages.
            groups: { job: { property: Jobs, summary: What is done. } }
            errors: { ManagementError: { description: Failed., members: { error_code: { type: String } } } }
            headers: { X-Request-Id: { type: String } }
            statuses: { 404: Is not there. }
            """).Read().Plane("management")!;

        Assert.Equal(("management", "GesManagementClient", "Manages."), (plane.Name.Text, plane.Client.Text, plane.Summary));
        Assert.Equal(("job", "Jobs", "What is done."), (plane.Groups.Single().Name.Text, plane.Groups.Single().Property.Text, plane.Groups.Single().Summary));
        Assert.Equal(("ManagementError", "Failed.", "error_code"), (plane.Errors.Single().Name.Text, plane.Errors.Single().Description, plane.Errors.Single().Members.Single().Name.Text));
        Assert.Equal("X-Request-Id", plane.Headers.Single().Name.Text);
        Assert.Equal(new StatusSpec(404, "Is not there."), plane.Statuses.Single());
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("credentials: []", false)]
    [InlineData("credentials: [token]", false)]
    [InlineData("credentials: [token, signature]", true)]
    [InlineData("credentials: [signature]", true)]
    public void Requests_are_signed_only_where_it_says_so(string keys, bool accepts) => Assert.Equal(accepts, Read(keys).AcceptsSignatures);

    [Fact]
    public void Addresses_and_error_codes_that_are_left_out()
    {
        PlaneSpec plane = Read("");

        Assert.Null(plane.Endpoint);
        Assert.Empty(plane.Regions);
        Assert.Empty(plane.ErrorCodes);
    }

    [Fact]
    public void Addresses()
    {
        PlaneSpec plane = Read("""
            endpoint: https://ges.{region}.example.com
            regions:
              cn-north-4: { name: CN North-Beijing4, endpoint: https://ges.cn-north-4.example.com }
              eu-west-101: { endpoint: https://ges.eu-west-101.example.eu }
            """);

        Assert.Equal("https://ges.{region}.example.com", plane.Endpoint!.Text);
        Assert.Equal(
            [("cn-north-4", "CN North-Beijing4", "https://ges.cn-north-4.example.com"), ("eu-west-101", "", "https://ges.eu-west-101.example.eu")],
            plane.Regions.Select(static region => (region.Code.Text, region.Name, region.Endpoint.Text)));
    }

    [Theory]
    [InlineData("retry", ErrorAdvice.Retry)]
    [InlineData("token", ErrorAdvice.Token)]
    [InlineData("mend", ErrorAdvice.Mend)]
    [InlineData("support", ErrorAdvice.Support)]
    public void Error_codes(string word, ErrorAdvice advice)
    {
        ErrorCodeSpec code = Read($"error_codes: {{ GES.7000: {{ name: GraphNotFound, status: 404, advice: {word}, meaning: It is gone., remedy: Look it up. }} }}").ErrorCodes.Single();

        Assert.Equal(("GES.7000", "GraphNotFound", 404, advice), (code.Code.Text, code.Name.Text, code.Status, code.Advice));
        Assert.Equal(("It is gone.", "Look it up."), (code.Meaning, code.Remedy));
    }

    [Fact]
    public void An_error_code_without_a_remedy() =>
        Assert.Equal("", Read("error_codes: { GES.1: { name: One, status: 400, advice: mend, meaning: One. } }").ErrorCodes.Single().Remedy);

    private static PlaneSpec Read(string keys)
    {
        SpecFile file = TestSpec.With("").And(TestSpec.PlanePath, TestSpec.Plane + "\n" + keys).Read().Files.Single(static file => file.Plane is not null);
        Assert.Empty(file.Findings);
        return file.Plane!;
    }
}
