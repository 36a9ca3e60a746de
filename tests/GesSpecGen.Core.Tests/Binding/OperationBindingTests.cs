using GesSpecGen.Core.Model;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.BindingTests;

public sealed class OperationBindingTests
{
    [Fact]
    public void Parameters_of_the_path_become_arguments_in_the_order_of_the_uri()
    {
        OperationModel operation = Operation("""
            uri: GET /v2/{project_id}/graphs/{graph_id}/jobs/{job_id}
            path:
              job_id: { type: Long, description: Which job. }
              project_id: { type: String, is: project }
              graph_id: { type: String, name: Graph }
            """);

        Assert.Equal([("graph_id", "graph", ValueKind.String), ("job_id", "jobId", ValueKind.Int64)], operation.Arguments.Select(static argument => (argument.WireName, argument.Name, argument.Type.Kind)));
        Assert.Equal(
            [new(PathPartKind.Text, "/v2/"), new(PathPartKind.Project, ""), new(PathPartKind.Text, "/graphs/"), new(PathPartKind.Argument, "graph"), new(PathPartKind.Text, "/jobs/"), new(PathPartKind.Argument, "jobId")],
            operation.Path);
    }

    [Fact]
    public void Where_there_is_nothing_to_tell_there_is_no_request()
    {
        OperationModel operation = Operation("headers: { X-Auth-Token: { type: String, required: true, is: credential } }");

        Assert.Equal((null, false, false), (operation.Request, operation.RequestIsRequired, operation.RequestHasBody));
    }

    [Theory]
    [InlineData("query: { a: { type: String } }", false, false)]
    [InlineData("query: { a: { type: String, required: true } }", true, false)]
    [InlineData("headers: { a: { type: String, required: true } }", true, false)]
    [InlineData("body: {}", false, true)]
    [InlineData("body: { a: { type: String, required: true } }", true, true)]
    [InlineData("body: { a: { type: String, required: true, const: x } }", false, true)]
    public void A_request_is_mandatory_where_one_of_its_members_is(string keys, bool isRequired, bool hasBody)
    {
        OperationModel operation = Operation(keys);

        Assert.Equal(("DoItRequest", isRequired, hasBody), (operation.Request, operation.RequestIsRequired, operation.RequestHasBody));
    }

    [Theory]
    [InlineData("uri: GET /v2/a", true)]
    [InlineData("uri: HEAD /v2/a", true)]
    [InlineData("uri: DELETE /v2/a", true)]
    [InlineData("uri: POST /v2/a", false)]
    [InlineData("uri: PUT /v2/a", false)]
    [InlineData("uri: PATCH /v2/a", false)]
    [InlineData("uri: POST /v2/a\nbehaviour: { idempotent: true }", true)]
    [InlineData("uri: GET /v2/a\nbehaviour: { idempotent: false }", false)]
    public void Reading_and_deleting_is_idempotent_unless_said_otherwise(string keys, bool isIdempotent) =>
        Assert.Equal(isIdempotent, Operation(keys).IsIdempotent);

    [Fact]
    public void A_constant_query_stays() =>
        Assert.Equal("action=stop&force=true", Operation("uri: POST /v2/a?action=stop&force=true").ConstantQuery);

    [Theory]
    [InlineData("status: legacy", "Legacy: a later version of the API replaces this operation.")]
    [InlineData("status: deprecated", "Deprecated: the service is going to drop this operation.")]
    [InlineData("status: legacy\nreplaced_by: DoIt", "Legacy: use Jobs.DoItAsync (DoIt).")]
    [InlineData("status: deprecated\nreplaced_by: DoIt", "Deprecated: use Jobs.DoItAsync (DoIt).")]
    [InlineData("status: current\nreplaced_by: DoIt", null)]
    public void An_obsolete_operation_says_what_to_use(string keys, string? text) =>
        Assert.Equal(text, Operation(keys).Obsolete);

    [Fact]
    public void A_replacement_that_exists_but_is_not_chosen_is_named_and_no_finding()
    {
        Bound spec = Bound.Nothing()
            .Packaged("management/graph/list-graphs.yaml", "operation: ListGraphs")
            .Packaged("management/graph/list-graphs-v1.yaml", "operation: ListGraphsV1\nstatus: legacy\nreplaced_by: ListGraphs")
            .Selecting("management/graph/ListGraphsV1");

        Assert.Equal("Legacy: ListGraphs replaces this operation.", spec.Sources().Single().Operation!.Obsolete);
        Assert.Empty(spec.Findings());
    }

    [Fact]
    public void Remarks_end_with_the_version() =>
        Assert.Equal("It takes a while. Since version 2.1.18.", Operation("remarks: it takes a while\nsince: 2.1.18").Remarks);

    [Fact]
    public void A_job_passes_on_the_arguments_that_both_operations_share()
    {
        JobModel job = Bound.Nothing()
            .Packaged("management/job/show-job.yaml", """
                operation: ShowJob
                uri: GET /v2/{project_id}/graphs/{graph_id}/jobs/{id}
                path: { project_id: { type: String, is: project }, graph_id: { type: String }, id: { type: String } }
                responses: { 200: { status: { type: String } } }
                behaviour: { polls: { state: status, done: [success] } }
                """)
            .Own("management/graph/stop-graph.yaml", """
                operation: StopGraph
                uri: POST /v2/{project_id}/graphs/{graph_id}/stop
                path: { project_id: { type: String, is: project }, graph_id: { type: String, name: Graph } }
                responses: { 200: { job_id: { type: String } } }
                behaviour: { job: { id: job_id, poll: ShowJob } }
                """).Sources().Select(static source => source.Operation!.Job).OfType<JobModel>().Single();

        Assert.Equal(("JobId", "JobsClient", "ShowJobHandles", "ShowJobResponse"), (job.Id, job.Client, job.Handles, job.Response));
        Assert.Equal(["graph"], job.Arguments);
    }

    [Fact]
    public void The_states_of_a_job_come_from_its_answer()
    {
        SourceModel source = Bound.Source("""
            responses: { 200: { status: { type: Status }, why: { type: String }, error: { type: String }, far: { type: Integer } } }
            types: { Status: { values: { success: Done., failed: Failed., half: Half., running: Runs. } } }
            behaviour: { polls: { state: status, done: [success], partly: [half], failed: [failed], reason: why, code: error, progress: far } }
            """);

        JobStatusModel status = source.Objects.Select(static type => type.JobStatus).OfType<JobStatusModel>().Single();
        Assert.Equal(("Status", true, "Why", "Error", "Far"), (status.State, status.StateIsText, status.Reason, status.Code, status.Progress));
        Assert.Equal(["success"], status.Done);
        Assert.Equal(["half"], status.Partly);
        Assert.Equal(["failed"], status.Failed);
    }

    [Fact]
    public void Who_reads_jobs_makes_their_handles_and_knows_how_they_are_cancelled()
    {
        Bound bound = Bound.Nothing()
            .Own("management/job/show-job.yaml", """
                operation: ShowJobV1
                uri: GET /v2/{graph_id}/jobs/{job_id}
                path: { graph_id: { type: String }, job_id: { type: String } }
                responses: { 200: { status: { type: String } } }
                behaviour: { polls: { state: status, done: [success], unknown: [GES.8301] } }
                """)
            .Own("management/job/stop-job.yaml", "operation: StopJob\nuri: DELETE /v2/jobs/{job_id}\npath: { job_id: { type: String } }");
        foreach (string name in new[] { "Import", "Export" })
            bound.Own($"management/graph/{name}.yaml", $"operation: {name}\nuri: POST /v2/{{graph_id}}\npath: {{ graph_id: {{ type: String }} }}\nresponses: {{ 200: {{ job_id: {{ type: String }} }} }}\nbehaviour: {{ job: {{ id: job_id, poll: ShowJobV1, cancel: StopJob }} }}");

        HandlesModel handles = bound.Sources().Select(static source => source.Operation!.Handles).OfType<HandlesModel>().Single();

        Assert.Equal(("ShowJobV1Handles", "GetHandleV1", "ResumeV1"), (handles.Name, handles.Handle, handles.Resume));
        Assert.Equal(["graph_id", "job_id"], handles.Arguments);
        Assert.Equal(["GES.8301"], handles.UnknownJob);
        CancelModel cancel = Assert.Single(handles.Cancels);
        Assert.Equal(("JobsClient", "Stop"), (cancel.Client, cancel.Method));
        Assert.Equal([1], cancel.Arguments);
        Assert.Equal(["Export", "Import"], cancel.Starters);
    }

    [Theory]
    [InlineData("uri: GET /v2/jobs/{job_id}\npath: { job_id: { type: Long } }")]
    [InlineData("uri: GET /v2/jobs")]
    [InlineData("uri: GET /v2/jobs/{job_id}\npath: { job_id: { type: String } }\nquery: { language: { type: String, required: true } }")]
    public void Of_jobs_that_take_more_to_read_than_texts_of_the_path_there_are_no_handles(string keys) =>
        Assert.Null(Operation(keys + "\nresponses: { 200: { status: { type: String } } }\nbehaviour: { polls: { state: status, done: [success] } }").Handles);

    [Fact]
    public void A_list_is_read_by_what_its_rows_say()
    {
        SourceModel source = Bound.Source("""
            query: { from: { type: Integer, encoded: string, default: 1 } }
            body: { most: { type: Long } }
            responses: { 200: { all: { type: Integer }, names: { type: Array of Thing } } }
            types: { Thing: { members: { thing_id: { type: String, name: Number } } } }
            behaviour: { pages: { offset: from, limit: most, total: all, items: names, key: thing_id } }
            """);

        PagesModel pages = source.Operation!.Pages!;
        Assert.Equal(("DoItAll", "Thing", "Names", "All", "Number"), (pages.Method, pages.Item.Name, pages.Items, pages.Total, pages.Key));
        Assert.Equal(("From", "1", "Most", null), (pages.Offset.Member.Name, pages.Offset.Default, pages.Limit.Member.Name, pages.Limit.Default));
        Assert.Equal(["DoItRequest", "DoItResponse"], source.Objects.Where(type => type.Pages == pages).Select(static type => type.Name));
    }

    [Fact]
    public void The_items_of_a_list_may_be_of_a_type_that_all_pages_share() => Assert.Equal("ThingId", Bound.Nothing()
        .Packaged(TestSpec.TypesPath, "types: { Thing: { members: { thing_id: { type: String } } } }")
        .Own(TestSpec.OperationPath, """
            query: { offset: { type: Integer }, limit: { type: Integer } }
            responses: { 200: { things: { type: Array of Thing } } }
            behaviour: { pages: { offset: offset, limit: limit, items: things, key: thing_id } }
            """).Sources().Select(static source => source.Operation?.Pages).OfType<PagesModel>().Single().Key);

    [Fact]
    public void Batches_are_cut_by_the_length_of_their_row()
    {
        BatchesModel batches = Operation("""
            query: { language: { type: String } }
            body: { words: { type: Array of String, required: true, max_length: 5 }, kind: { type: String, const: word }, more: { type: Boolean } }
            behaviour: { batches: { items: words } }
            """).Batches!;

        Assert.Equal(("DoItAll", "Words", 5), (batches.Method, batches.Items.Name, batches.Most));
        Assert.Equal(["Language", "More"], batches.Others.Select(static other => other.Name));
    }

    [Theory]
    [InlineData("ListWords", "StreamWords")]
    [InlineData("GetWords", "StreamWords")]
    [InlineData("BatchQuery", "Stream")]
    [InlineData("Listen", "StreamListen")]
    [InlineData("ExecuteFilter", "StreamExecuteFilter")]
    public void What_streams_a_list_has_the_verb_instead_of_that_of_the_whole(string method, string stream) => Assert.Equal(stream, Naming.Stream(method));

    [Fact]
    public void The_list_that_is_streamed_may_stand_in_lists()
    {
        StreamModel stream = Operation("""
            responses: { 200: { data: { type: Pages } } }
            types: { Pages: { members: { pages: { type: Array of Page } } }, Page: { members: { words: { type: Array of Word } } }, Word: { rows: true, members: { text: { type: String } } } }
            behaviour: { streams: data.pages.words }
            """).Stream!;

        Assert.Equal(("StreamDoIt", "data.pages.words", new TypeModel(ValueKind.Rows, "Word")), (stream.Method, stream.Path, stream.List));
    }

    [Fact]
    public void The_place_of_a_source_is_that_of_its_file() =>
        Assert.Equal(("Management/Job/DoIt.g.cs", "GesSpecGen.Management", true), Bound.Source("") is var source ? (source.HintName, source.Namespace, source.IsPublic) : default);

    private static OperationModel Operation(string keys) => Bound.Source(keys).Operation!;
}
