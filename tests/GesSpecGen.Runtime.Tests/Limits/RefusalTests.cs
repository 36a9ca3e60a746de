using GesSpecGen.Runtime.Tests.Http;

namespace GesSpecGen.Runtime.Tests.Limits;

/// <summary>What is outside of its limits is refused before anything is sent or asked for, and the refusal names member, limit and page.</summary>
public class RefusalTests
{
    private static readonly LimitedPart TooLong = new() { Key = "long" };

    public static TheoryData<LimitedRequest, bool, string> Outside => new()
    {
        { new() { Name = "abc" }, false, "name has 3 characters, but 4 to 50 are documented" },
        { new() { Limit = 101 }, true, "limit is 101, but 1 to 100 is documented" },
        { new() { Ratio = 0 }, true, "ratio is 0, but at least 0.5 is documented" },
        { new() { Digits = "11" }, true, "digits is 11, but 0 to 10 is documented" },
        { new() { Labels = ["a", "b"] }, false, "labels has 2 items, but at most 1 is documented" },
        { new() { Part = TooLong }, false, "part.key has 4 characters, but 1 to 3 are documented" },
        { new() { Part = new() { Next = new() { Next = TooLong } } }, false, "part.next.next.key has 4 characters, but 1 to 3 are documented" },
        { new() { Parts = [new(), TooLong] }, false, "parts[1].key has 4 characters, but 1 to 3 are documented" },
        { new() { ByName = new Dictionary<string, LimitedPart> { ["a b"] = TooLong } }, false, "by_name[a b].key has 4 characters, but 1 to 3 are documented" },
        { new() { Table = [[], [new(), new() { Next = TooLong }]] }, false, "table[1][1].next.key has 4 characters, but 1 to 3 are documented" },
    };

    [Theory]
    [MemberData(nameof(Outside))]
    public async Task A_member_says_where_it_is_and_what_is_documented(LimitedRequest request, bool isRange, string message)
    {
        ArgumentException refused = await RefusedAsync(client => client.CreateAsync("abc", 1, "1", request));

        Assert.Equal(isRange ? typeof(ArgumentOutOfRangeException) : typeof(ArgumentException), refused.GetType());
        Assert.Equal($"{message} (page ges_03_0347). (Parameter 'request')", refused.Message);
    }

    [Theory]
    [InlineData("a", 1, "1", "graph_id has 1 character, but 2 to 4 are documented (page ges_03_0347). (Parameter 'graphId')")]
    [InlineData("abc", 10, "1", "number is 10, but 1 to 9 is documented (page ges_03_0347). (Parameter 'number')")]
    [InlineData("abc", 1, "5.5", "digits is 5.5, but at most 5 is documented (page ges_03_0347). (Parameter 'digits')")]
    [InlineData("abcde", 0, "9", "graph_id has 5 characters, but 2 to 4 are documented (page ges_03_0347). (Parameter 'graphId')")]
    public async Task An_argument_of_the_path_is_named_as_in_the_code(string graphId, long number, string digits, string message) =>
        Assert.Equal(message, (await RefusedAsync(client => client.CreateAsync(graphId, number, digits))).Message);

    [Fact]
    public async Task The_project_is_checked_too() => Assert.Equal(
        "project_id has 5 characters, but 1 to 4 are documented (page ges_03_0347). (Parameter 'projectId')",
        (await RefusedAsync(client => client.CreateAsync("abc", 1, "1"), project: "proje")).Message);

    [Fact]
    public async Task Where_nothing_is_set_nothing_is_refused()
    {
        await using WebServer server = await WebServer.AnsweringAsync(200, "{}");
        using LimitedClient client = new(server.Address, "p", GesCredential.Token("t"));

        await client.CreateAsync("abc", 1, "1");
        await client.CreateAsync("abc", 9, "5", new LimitedRequest());

        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Outside))]
    public async Task Switched_off_the_service_decides_alone(LimitedRequest request, bool isRange, string message)
    {
        _ = (isRange, message);
        await using WebServer server = await WebServer.AnsweringAsync(200, "{}");
        using LimitedClient client = new(server.Address, "project", GesCredential.Token("t"), new GesClientOptions { CheckRequests = false });

        await client.CreateAsync("a", 10, "7", request);

        Assert.Equal("/v2/project/graphs/a/10/7", server.Request.Target);
    }

    [Theory]
    [InlineData(true, null, false)]
    [InlineData(true, false, true)]
    [InlineData(false, null, true)]
    [InlineData(false, true, false)]
    public async Task A_view_of_the_client_decides_for_its_own_calls(bool checks, bool? viewChecks, bool isSent)
    {
        await using WebServer server = await WebServer.AnsweringAsync(200, "{}");
        using LimitedClient client = new(server.Address, "p", GesCredential.Token("t"), new GesClientOptions { CheckRequests = checks });

        Task call = client.With(new GesCallOptions { CheckRequests = viewChecks }).CreateAsync("too long", 1, "1");

        if (isSent)
            await call;
        else
            await Assert.ThrowsAsync<ArgumentException>(() => call);
        Assert.Equal(isSent ? 1 : 0, server.Requests.Count);
    }

    private static async Task<ArgumentException> RefusedAsync(Func<LimitedClient, Task> call, string project = "p")
    {
        int asked = 0;
        await using WebServer server = await WebServer.AnsweringAsync(200, "{}");
        using LimitedClient client = new(server.Address, project, GesCredential.Token(_ => new ValueTask<string>($"token-{++asked}")));

        ArgumentException refused = await Assert.ThrowsAnyAsync<ArgumentException>(() => call(client));

        Assert.Empty(server.Requests);
        Assert.Equal(0, asked);
        return refused;
    }
}
