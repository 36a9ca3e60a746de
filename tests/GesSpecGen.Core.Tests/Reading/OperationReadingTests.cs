using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Tests.Support;
using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Core.Tests.ReadingTests;

/// <summary>Each key of the format is read.</summary>
public sealed class OperationReadingTests
{
    [Fact]
    public void Keys_of_an_operation()
    {
        OperationSpec read = Read("""
            operation: StopGraph
            method: Halt
            summary: Stop a graph.
            remarks: Slowly.
            page: ges_03_0348
            documented_as: StopGraph2
            since: 1.0.0
            status: deprecated
            replaced_by: DoIt
            notes: [one, two]
            """);

        Assert.Equal(("StopGraph", "Halt", "Stop a graph.", "Slowly."), (read.Name.Text, read.Method!.Text, read.Summary, read.Remarks));
        Assert.Equal(("ges_03_0348", "StopGraph2", "1.0.0", "DoIt"), (read.Page.Text, read.DocumentedAs!.Text, read.Since!.Text, read.ReplacedBy!.Text));
        Assert.Equal(OperationStatus.Deprecated, read.Status);
        Assert.Equal(["one", "two"], read.Notes.Select(static note => note.Text));
    }

    [Fact]
    public void Keys_that_are_left_out()
    {
        OperationSpec read = Read("");

        Assert.Null(read.Method);
        Assert.Null(read.DocumentedAs);
        Assert.Null(read.Since);
        Assert.Null(read.ReplacedBy);
        Assert.Null(read.Body);
        Assert.Equal(("", OperationStatus.Current), (read.Remarks, read.Status));
        Assert.Empty(read.Path.Concat(read.Query).Concat(read.Headers));
        Assert.Empty(read.Examples);
        Assert.Empty(read.Notes);
        Assert.Equal(new BehaviourSpec(), read.Behaviour);
    }

    [Theory]
    [InlineData("current", OperationStatus.Current)]
    [InlineData("legacy", OperationStatus.Legacy)]
    [InlineData("deprecated", OperationStatus.Deprecated)]
    public void Status(string text, OperationStatus status) => Assert.Equal(status, Read($"status: {text}").Status);

    [Fact]
    public void A_uri_is_taken_apart()
    {
        UriSpec uri = Read("""
            uri: POST /v1.0/{project_id}/graphs/x-{graph_id}?action_id=stop&force=
            path: { project_id: { type: String, is: project }, graph_id: { type: String } }
            """).Uri;

        Assert.Equal(("POST", "/v1.0/{project_id}/graphs/x-{graph_id}"), (uri.Verb, uri.Path));
        Assert.Equal([new UriPart("/v1.0/", false), new UriPart("project_id", true), new UriPart("/graphs/x-", false), new UriPart("graph_id", true)], uri.Parts);
        Assert.Equal([new ConstantQuery("action_id", "stop"), new ConstantQuery("force", "")], uri.ConstantQuery);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("HEAD")]
    public void Methods_of_http(string verb) => Assert.Equal(verb, Read($"uri: {verb} /v2/things").Uri.Verb);

    [Fact]
    public void Rows_stand_where_they_travel()
    {
        OperationSpec read = Read("""
            uri: POST /v2/{a}
            path: { a: { type: String } }
            query: { b: { type: String } }
            headers: { c: { type: String } }
            body: { d: { type: String } }
            """);

        Assert.Equal(["a", "b", "c", "d"], new[] { read.Path, read.Query, read.Headers, read.Body!.Rows }.Select(static rows => rows.Single().Name.Text));
    }

    [Fact]
    public void An_empty_body_is_a_body() => Assert.Empty(Read("body: {}").Body!.Rows);

    [Fact]
    public void Responses_are_rows_or_an_error_body_or_words()
    {
        OperationSpec read = Read("""
            responses:
              202: { job_id: { type: String } }
              204: {}
              400: ManagementError
              401: { description: Not you. }
              409: { description: { type: String } }
            """);

        Assert.Equal([202, 204, 400, 401, 409], read.Responses.Select(static response => response.Status));
        Assert.Equal("job_id", read.Responses[0].Body!.Rows.Single().Name.Text);
        Assert.Empty(read.Responses[1].Body!.Rows);
        Assert.Equal(("ManagementError", null), (read.Responses[2].Error!.Text, read.Responses[2].Body));
        Assert.Equal(("Not you.", null), (read.Responses[3].Description, read.Responses[3].Body));
        Assert.Equal("description", read.Responses[4].Body!.Rows.Single().Name.Text);
        Assert.Equal(202, read.Success!.Status);
    }

    [Fact]
    public void Behaviour()
    {
        BehaviourSpec read = Read("""
            query: { offset: { type: Integer }, limit: { type: Integer } }
            responses: { 200: { state: { type: String }, why: { type: String }, far: { type: Double }, count: { type: Long }, items: { type: Array of String } } }
            behaviour:
              idempotent: false
              polls: { state: state, done: [a, b], failed: [c], reason: why, progress: far }
              pages: { offset: offset, limit: limit, total: count, items: items }
            """).Behaviour;

        Assert.False(read.IsIdempotent);
        Assert.Equal(("state", "why", "far"), (read.Polls!.State.Text, read.Polls.Reason!.Text, read.Polls.Progress!.Text));
        Assert.Equal(["a", "b", "c"], read.Polls.Done.Concat(read.Polls.Failed).Select(static state => state.Text));
        Assert.Equal(("offset", "limit", "count", "items"), (read.Pages!.Offset.Text, read.Pages.Limit.Text, read.Pages.Total!.Text, read.Pages.Items.Text));
    }

    [Fact]
    public void Examples()
    {
        ExampleSpec read = Read("""
            body: { name: { type: String } }
            responses: { 200: { count: { type: Integer } } }
            examples:
              - title: one
                request:
                  uri: 'GET /v2/things?limit=1'
                  headers: { X-Language: en-us }
                  body: { "name": "a" }
                response: { status: 200, body: { "count": 1 } }
            """).Examples.Single();

        Assert.Equal(("one", "GET /v2/things?limit=1", 200), (read.Title.Text, read.RequestUri!.Text, read.Status));
        Assert.Equal([new ExampleHeader("X-Language", "en-us")], read.RequestHeaders);
        Assert.Equal((false, true), (Value(read.RequestBody).IsPlain, Value(read.ResponseBody).IsPlain));
    }

    private static YamlText Value(YamlNode? node) => Assert.IsType<YamlText>(Assert.IsType<YamlMap>(node).Entries.Single().Value);

    private static OperationSpec Read(string keys)
    {
        SpecFile file = TestSpec.With(keys).Read().Operations.Single();
        Assert.Empty(file.Findings);
        return file.Operation!;
    }
}
