using GesSpecGen.Emulator.Tests.Support;

namespace GesSpecGen.Emulator.Tests;

public sealed class RequestCheckTests
{
    private const string Body = """{ "name": "abc" }""";
    private const string Query = "level=1";

    [Theory]
    [InlineData("level=1&dry_run=true&since=2024-02-29&kind=solid")]
    [InlineData("level=9&dry_run=false")]
    public async Task A_documented_query_passes(string query) => Assert.Equal(200, (await CreateAsync(query, Body)).Status);

    [Theory]
    [InlineData("", "Query parameter 'level' is missing, but it is mandatory.")]
    [InlineData("level=one", "Query parameter 'level' is 'one', but its type is Integer.")]
    [InlineData("level=1.0", "Query parameter 'level' is '1.0', but its type is Integer.")]
    [InlineData("level=10", "Query parameter 'level' is '10', but its range is from 1 to 9.")]
    [InlineData("level=1&level=2", "Query parameter 'level' stands 2 times.")]
    [InlineData("level=1&dry_run=True", "Query parameter 'dry_run' is 'True', but its type is Boolean (true or false).")]
    [InlineData("level=1&since=2023-02-29", "Query parameter 'since' is '2023-02-29', but it is a date such as 2024-01-31.")]
    [InlineData("level=1&kind=gas", "Query parameter 'kind' is 'gas', which is no documented Kind; documented are solid, liquid.")]
    [InlineData("level=1&Level=1", "Query parameter 'Level' is not documented; documented are dry_run, since, kind, level.")]
    public async Task A_query_that_contradicts_its_table_is_refused(string query, string fault) => AssertRefused(await CreateAsync(query, Body), fault);

    [Theory]
    [InlineData("""{ "name": "ab", "count": 2147483647, "size": 9223372036854775807, "weight": 1.5, "flag": false, "age": "99" }""")]
    [InlineData("""{ "title": "alias", "labels": [ { "key": "a", "value": 1 }, { "key": "b" } ], "parts": { "x": 1 }, "ranks": [ { "x": 1 }, { "x": 2, "y": 3 } ], "any": [ null, { } ] }""")]
    [InlineData("""{ "name": "abcde", "when": "2024-01-31T23:59:59", "sort": "liquid", "tree": { "branches": [ { "name": "leaf" } ] }, "mode": "fast" }""")]
    [InlineData("""{ "name": "abc", "count": null, "tree": null }""")]
    [InlineData("""{ "name": "\uD83D\uDE00bcde", "mark": "a" }""")]
    public async Task A_documented_body_passes(string body)
    {
        Reply reply = await CreateAsync(Query, body);
        Assert.True(reply.Status == 200, reply.Text);
    }

    [Theory]
    [InlineData("{ }", "Body field 'name' is missing, but it is mandatory.")]
    [InlineData("""{ "name": null }""", "Body field 'name' is null, but it is mandatory.")]
    [InlineData("""{ "name": 5 }""", "Body field 'name' is 5, but its type is String.")]
    [InlineData("""{ "name": "a" }""", "Body field 'name' has 1 characters, but at least 2 are documented.")]
    [InlineData("""{ "name": "abcdef" }""", "Body field 'name' has 6 characters, but at most 5 are documented.")]
    [InlineData("""{ "name": "abc", "name": "abc" }""", "Body field 'name' stands twice.")]
    [InlineData("""{ "name": "abc", "count": "5" }""", "Body field 'count' is the text '5', but its type is Integer.")]
    [InlineData("""{ "name": "abc", "count": 0 }""", "Body field 'count' is '0', but its range is at least 1.")]
    [InlineData("""{ "name": "abc", "count": 2147483648 }""", "Body field 'count' is 2147483648, but its type is Integer.")]
    [InlineData("""{ "name": "abc", "size": 1.5 }""", "Body field 'size' is 1.5, but its type is Long.")]
    [InlineData("""{ "name": "abc", "weight": 1.6 }""", "Body field 'weight' is '1.6', but its range is from 0 to 1.5.")]
    [InlineData("""{ "name": "abc", "flag": "true" }""", "Body field 'flag' is the text 'true', but its type is Boolean.")]
    [InlineData("""{ "name": "abc", "age": 5 }""", "Body field 'age' is 5, but its type is Integer as a text.")]
    [InlineData("""{ "name": "abc", "age": "old" }""", "Body field 'age' is 'old', but its type is Integer.")]
    [InlineData("""{ "name": "abc", "age": "100" }""", "Body field 'age' is '100', but its range is from 0 to 99.")]
    [InlineData("""{ "name": "abc", "labels": { } }""", "Body field 'labels' is an object, but its type is Array of Label.")]
    [InlineData("""{ "name": "abc", "labels": [ { "value": 1 } ] }""", "Body field 'labels[0].key' is missing, but it is mandatory.")]
    [InlineData("""{ "name": "abc", "labels": [ { "key": "a" }, { "key": "b" }, { "key": "c" } ] }""", "Body field 'labels' has 3 items, but at most 2 are documented.")]
    [InlineData("""{ "name": "abc", "parts": { "x": "1" } }""", "Body field 'parts.x' is the text '1', but its type is Integer.")]
    [InlineData("""{ "name": "abc", "ranks": { "x": 1 } }""", "Body field 'ranks' is an object, but its type is Entries of Integer.")]
    [InlineData("""{ "name": "abc", "ranks": [ 1 ] }""", "Body field 'ranks[0]' is 1, but its type is item of Entries of Integer.")]
    [InlineData("""{ "name": "abc", "ranks": [ { "x": 1 }, { "y": "2" } ] }""", "Body field 'ranks[1].y' is the text '2', but its type is Integer.")]
    [InlineData("""{ "name": "abc", "when": "2024-01-31 08:00:00" }""", "Body field 'when' is '2024-01-31 08:00:00', but it is a time in UTC such as 2024-01-31T08:30:00.")]
    [InlineData("""{ "name": "abc", "sort": "gas" }""", "Body field 'sort' is 'gas', which is no documented Kind; documented are solid, liquid.")]
    [InlineData("""{ "name": "abc", "tree": { "branches": [ { "leaf": 1 } ] } }""", "Body field 'tree.branches[0].leaf' is not documented; documented are name, branches.")]
    [InlineData("""{ "name": "abc", "mode": "slow" }""", "Body field 'mode' is the text 'slow', but this operation always sends 'fast'.")]
    [InlineData("""{ "name": "\uD83D\uDE00" }""", "Body field 'name' has 1 characters, but at least 2 are documented.")]
    [InlineData("""{ "name": "abc", "mark": "ab" }""", "Body field 'mark' is 'ab', but its documented pattern is [a-z]|(x+x+)+y.")]
    [InlineData("""{ "name": "abc", "mark": "a\n" }""", "Body field 'mark' is 'a\n', but its documented pattern is [a-z]|(x+x+)+y.")]
    [InlineData("""{ "name": "abc", "mark": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" }""", "Body field 'mark' is 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', but its documented pattern is [a-z]|(x+x+)+y.")]
    [InlineData("""{ "name": "abc", "colour": 1 }""", "Body field 'colour' is not documented; documented are name,")]
    [InlineData("[ ]", "The body has to be a JSON object.")]
    [InlineData("""{ "name": "abc", }""", "The body is no JSON:")]
    [InlineData(null, "Body field 'name' is missing, but it is mandatory; there is no body.")]
    public async Task A_body_that_contradicts_its_table_is_refused(string? body, string fault) => AssertRefused(await CreateAsync(Query, body), fault);

    [Fact]
    public async Task A_sensitive_value_is_not_repeated()
    {
        Reply reply = await CreateAsync(Query, """{ "name": "abc", "secret": "hunter2" }""");
        AssertRefused(reply, "Body field 'secret' has 7 characters, but at most 3 are documented.");
        Assert.DoesNotContain("hunter2", reply.Text);
        reply = await CreateAsync(Query, """{ "name": "abc", "secret": 7531 }""");
        AssertRefused(reply, "Body field 'secret' is ***, but its type is String.");
    }

    [Fact]
    public async Task Headers_and_path_are_checked_too()
    {
        await using Visitor visitor = await Visitor.OfLabAsync();
        AssertRefused(await visitor.PostAsync("/lab/l1/samples?level=1", Body), "Header 'X-Language' is missing, but it is mandatory.");
        AssertRefused(await visitor.PostAsync("/lab/l1/samples?level=1", Body, ("X-Language", "english")), "Header 'X-Language' has 7 characters");
        AssertRefused(await visitor.PostAsync("/lab/laboratory/samples?level=1", Body, ("X-Language", "en-us")), "Path parameter 'lab_id' has 10 characters, but at most 8 are documented.");
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        Reply reply = await CreateAsync("level=0&x=1", """{ "count": "1" }""");
        Assert.Equal(
            "CreateSample: Query parameter 'level' is '0', but its range is from 1 to 9. Query parameter 'x' is not documented; documented are dry_run, since, kind, level. "
            + "Body field 'count' is the text '1', but its type is Integer. Body field 'name' is missing, but it is mandatory.",
            reply["errorMessage"]);
    }

    [Theory]
    [InlineData("text/plain", 400)]
    [InlineData("application/json; charset=utf-8", 200)]
    public async Task A_body_is_declared_as_JSON(string contentType, int status)
    {
        await using Visitor visitor = await Visitor.OfLabAsync();
        using HttpRequestMessage request = visitor.Request("POST", "/lab/l1/samples?level=1", Body, ("X-Language", "en-us"));
        request.Content!.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(contentType);
        using HttpResponseMessage response = await visitor.Http.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("{ }", 200)]
    [InlineData("""{ "force": true }""", 400)]
    public async Task An_operation_without_a_body_takes_none_or_an_empty_object(string body, int status)
    {
        await using Visitor visitor = await Visitor.StartAsync();
        Assert.Equal(status, (await visitor.PostAsync("/v2/p1/graphs/g1/stop", body)).Status);
    }

    [Fact]
    public async Task What_is_unknown_may_be_let_through_but_not_what_is_wrong()
    {
        await using Visitor visitor = await Visitor.OfLabAsync(static options => options.AllowUnknown = true);
        (string, string) language = ("X-Language", "en-us");
        Assert.Equal(200, (await visitor.PostAsync("/lab/l1/samples?level=1&x=1&kind=gas", """{ "name": "abc", "colour": 1, "sort": "gas" }""", language)).Status);
        Assert.Equal(400, (await visitor.PostAsync("/lab/l1/samples?level=ten", Body, language)).Status);
        Assert.Equal(400, (await visitor.PostAsync("/lab/l1/samples?level=1", """{ "name": 1 }""", language)).Status);
    }

    private static async Task<Reply> CreateAsync(string query, string? body)
    {
        await using Visitor visitor = await Visitor.OfLabAsync();
        return await visitor.PostAsync($"/lab/l1/samples?{query}", body, ("X-Language", "en-us"));
    }

    private static void AssertRefused(Reply reply, string fault)
    {
        Assert.Equal(400, reply.Status);
        Assert.Equal("EMULATOR.400", reply["errorCode"]);
        Assert.StartsWith("CreateSample: " + fault, reply["errorMessage"]);
    }
}
