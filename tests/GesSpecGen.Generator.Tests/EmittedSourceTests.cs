using GesSpecGen.Generator.Tests.Harness;

namespace GesSpecGen.Generator.Tests;

/// <summary>What is emitted for each thing that the format can say. Small inputs, so that a review reads every line.</summary>
public sealed class EmittedSourceTests
{
    [Fact]
    public void A_get_with_a_path() => Check(("management/job/show-job.yaml", Specs.ShowJob)).MatchesSnapshotWithClient();

    [Fact]
    public void A_query() => Check(("management/graph/list-graphs.yaml", Specs.Operation("ListGraphs", """
        query:
          limit: { type: Integer, default: 10, range: [1, 100], description: Graphs on a page. }
          since: { type: String, format: date, description: First day. }
          state: { type: GraphState, description: State of the graphs. }
          deep: { type: Boolean }
        headers:
          X-Language: { type: String, description: Language of messages. }
        types:
          GraphState: { description: Where a graph stands., values: { running: Works., 200: { name: Ready, description: Waits. } } }
        """))).MatchesSnapshot();

    [Fact]
    public void A_body_with_mandatory_members() => Check(("management/graph/create-graph.yaml", Specs.Operation("CreateGraph", """
        query:
          dry_run: { type: Boolean }
        body:
          name: { type: String, required: true, max_length: 64, description: Name of the graph. }
          size: { type: Integer, required: true, encoded: string }
          labels: { type: Array of Label }
          kind: { type: String, const: memory }
        types:
          Label: { description: A label., members: { name: { type: String, required: true }, graph: { type: Label } } }
        """, uri: "POST /v2/{project_id}/graphs?action_id=create"))).MatchesSnapshot();

    [Fact]
    public void Secrets_are_shown_by_no_debugger_and_known_to_the_plane() => Check(("management/graph/make-link.yaml", Specs.Operation("MakeLink", """
        headers:
          X-Pass: { type: String, sensitive: true }
        body:
          secret_key: { type: String, required: true, sensitive: true, aliases: [secretKey], description: Key of the bucket. }
        types:
          Link: { description: A link., members: { url: { type: String, sensitive: true }, name: { type: String } } }
        """, uri: "POST /v2/{project_id}/links", responses: "200: { link: { type: Link } }"))).MatchesSnapshotWithClient();

    [Fact]
    public void Statements_that_give_rows() => Check(("management/graph/run-words.yaml", Specs.Operation("RunWords", """
        body:
          statements: { type: Array of Sentence, required: true }
        types:
          Sentence: { members: { statement: { type: String, required: true, name: Text }, parameters: { type: Map of Object, required: true } } }
          Answer: { members: { columns: { type: Array of String } } }
        behaviour: { table: { method: Ask, statement: statements.statement, parameters: parameters, rows: results.data, columns: columns, values: row } }
        """, uri: "POST /v2/{project_id}/words", responses: "200: { results: { type: Array of Answer } }"))).MatchesSnapshot();

    [Fact]
    public void A_list_of_rows() => Check(("management/graph/list-vertices.yaml", Specs.Operation("ListVertices", """
        types:
          Vertex:
            description: A vertex.
            rows: true
            members:
              id: { type: String, aliases: [vertexId], description: Its id. }
              kind: { type: Kind }
              properties: { type: Properties, description: Its properties. }
              degree: { type: Long, absent_as: -1 }
              seen: { type: String, format: utc-time }
              any: { type: Object }
              tags: { type: Array of Tag }
              paths: { type: Map of Array of String }
              next: { type: Array of Vertex }
              scores: { type: Entries of Long }
          Kind: { description: A kind., values: { user: A person. } }
          Tag: { description: A tag., members: { key: { type: String } } }
        """, responses: "200: { vertices: { type: Array of Vertex }, by_label: { type: Map of Array of Vertex }, all: { type: Properties } }"))).MatchesSnapshot();

    [Fact]
    public void A_type_of_several_cases_and_values_in_odd_forms() => Check(("management/graph/find-steps.yaml", Specs.Operation("FindSteps", """
        body:
          steps: { type: Array of Step }
          first: { type: Step }
          ranked: { type: Entries of Array of Vertex }
          ranks: { type: Ranks }
          command: { type: Object, json_in: string }
          typeName*: { type: String, repeats: true, name: TypeNames }
        one_required: [[steps, first]]
        types:
          Step:
            description: A step.
            one_of:
              Text: { type: String }
              Kind: { type: Integer }
              Sure: { type: Boolean }
              Vertices: { type: Array of Array of Vertex, description: Several at once. }
              Vertex: { type: Vertex, when: id }
              Missing: { when: {} }
              Others: { type: Map of Object }
          Ranks:
            description: Ranks, or how many there are.
            one_of:
              Count: { type: Integer }
              Each: { type: Entries of Vertex }
              Grouped: { type: Map of Ranks }
          Vertex: { description: A vertex., members: { id: { type: String, max_length: 8 } } }
        """, responses: "200: { step: { type: Step }, done: { type: Double, encoded: percent }, at: { type: String, format: loose-time } }", uri: "POST /v2/{project_id}/graphs"))).MatchesSnapshot();

    [Fact]
    public void Limits_of_what_is_sent() => Check(
        ("management/types.yaml", """
            types:
              Tag: { description: A tag., members: { key: { type: String, required: true, min_length: 1, max_length: 36 }, next: { type: Tag }, free: { type: String } } }
              Box: { description: Holds tags., members: { tag: { type: Tag } } }
              Free: { description: Has no limits., members: { text: { type: String } } }
              Seen: { description: Is only received., members: { text: { type: String, max_length: 5 } } }
            """),
        ("management/graph/create-graph.yaml", """
            operation: CreateGraph
            summary: Create a graph.
            page: ges_03_0347
            uri: POST /v2/{project_id}/graphs/{graph_id}/{kind}/{number}/{digits}
            path:
              project_id: { type: String, required: true, is: project, min_length: 1, max_length: 64 }
              graph_id: { type: String, required: true, min_length: 32, max_length: 32 }
              kind: { type: GraphKind, required: true, max_length: 10 }
              number: { type: Long, required: true, range: [1, ~] }
              digits: { type: String, required: true, range: [1, 9.5] }
            query:
              limit: { type: Integer, range: [1, 100] }
              names: { type: Array of String, max_length: 5 }
            headers:
              X-Language: { type: String, min_length: 2 }
            body:
              name: { type: String, required: true, min_length: 4, max_length: 50 }
              kind: { type: GraphKind, max_length: 10 }
              needed: { type: GraphKind, required: true, min_length: 1 }
              size: { type: Long, encoded: string, range: [~, 10] }
              ratio: { type: Double, range: [0.5, 1e3] }
              part: { type: Float, range: [0, ~] }
              whole: { type: Integer, range: [0.5, 2.5] }
              text: { type: String, range: [0, 10] }
              tag: { type: Tag }
              tags: { type: Array of Tag, min_length: 1 }
              boxes: { type: Map of Box }
              table: { type: Array of Array of Tag }
              free: { type: Free }
              action: { type: String, const: go, max_length: 1 }
              open: { type: Integer, range: [~, ~] }
            responses: { 200: { seen: { type: Seen }, id: { type: String, max_length: 3 } } }
            types:
              GraphKind: { description: Kinds., values: { memory: In memory. } }
            """)).MatchesSnapshot();

    [Fact]
    public void Every_type_that_a_row_may_have() => Check(("management/graph/show-all.yaml", Specs.Operation("ShowAll", "types: { Item: { members: { id: { type: Long } } }, Kind: { values: { a: First. } } }", responses: """
        200:
            text: { type: String }
            whole: { type: Integer, encoded: string }
            large: { type: Long, absent_as: -1, aliases: [big, huge] }
            small: { type: Float }
            real: { type: Double }
            flag: { type: Boolean, since: 2.1.0 }
            time: { type: String, format: utc-time, description: When. }
            day: { type: String, format: date }
            any: { type: Object }
            item: { type: Item }
            kind: { type: Kind }
            texts: { type: Array of String }
            items: { type: Array of Item }
            kinds: { type: Array of Kind, deprecated: Use kind. }
            table: { type: Array of Array of Double }
            by_name: { type: Map of Item }
            lists: { type: Map of Array of Long }
            scores: { type: Entries of Double }
            anything: { type: Array of Object }
        """))).MatchesSnapshot();

    [Fact]
    public void An_algorithm_that_another_operation_runs() => Check(
        ("management/job/show-job.yaml", Specs.ShowJob),
        ("management/graph/execute-algorithm.yaml", Specs.Operation("ExecuteAlgorithm", """
            body:
              algorithmName: { type: String, required: true, example: pagerank, description: Name of the algorithm. }
              parameters: { type: Map of Object, description: Parameters by name. }
              timeout: { type: Integer, range: [1, 60], description: Seconds that it may take. }
            types: { Detail: { members: { text: { type: String } } } }
            behaviour: { job: { id: job_id, poll: ShowJob }, algorithms: { name: algorithmName, parameters: parameters } }
            """, uri: "POST /v2/{project_id}/graphs/action?action_id=execute-algorithm", responses: "200: { job_id: { type: String }, detail: { type: Detail } }")),
        ("management/graph/page-rank.yaml", """
            algorithm: pagerank
            name: PageRank
            summary: Rank the vertices
            page: ges_03_0077
            runs: ExecuteAlgorithm
            parameters:
              alpha: { type: Double, required: true, range: [0, 1], description: Weight of links. }
              labels: { type: Array of Label, description: Labels that count. }
              max_iterations: { type: Integer, default: 1000, range: [1, 2000], description: Largest number of iterations. }
            body:
              filters: { type: Array of String, description: What is left out. }
              timeout: { type: Integer, range: [1, 60], description: Seconds that it may take. }
            types: { Label: { members: { name: { type: String, required: true, max_length: 8 } } } }
            """)).MatchesSnapshot();

    [Fact]
    public void A_call_that_may_wait_for_the_result() => Check(
        ("management/job/show-job.yaml", Specs.ShowJob),
        ("management/graph/run-search.yaml", Specs.Operation("RunSearch", """
            method: RunSearch
            body:
              mode: { type: Mode, required: true, description: Whether it waits. }
              text: { type: String, description: What to look for. }
            types: { Mode: { values: { now: It waits., later: It starts a job. } } }
            result: { words: { type: Array of String } }
            behaviour: { job: { id: job_id, poll: ShowJob, result_in: data.found }, modes: { row: mode, sync: now, async: later } }
            """, uri: "POST /v2/{project_id}/graphs/search", responses: "200: { job_id: { type: String } }")),
        ("management/graph/find-word.yaml", Specs.Operation("FindWord", """
            body: { mode: { type: String, default: now, description: Whether it waits. } }
            behaviour: { job: { id: job_id, poll: ShowJob }, modes: { row: mode, sync: now, async: later } }
            """, uri: "POST /v2/{project_id}/graphs/word", responses: "200: { job_id: { type: String }, word: { type: String } }"))).MatchesSnapshot();

    [Fact]
    public void An_operation_that_starts_a_job() => Check(
        ("management/job/show-job.yaml", Specs.ShowJob),
        ("management/graph/stop-graph.yaml", Specs.Operation("StopGraph", "behaviour: { job: { id: job_id, poll: ShowJob } }", uri: "POST /v2/{project_id}/graphs/stop", responses: "200: { job_id: { type: String } }"))).MatchesSnapshot();

    [Fact]
    public void A_job_that_can_be_cancelled_and_done_in_part() => Check(
        ("management/job/show-job-v1.yaml", """
            operation: ShowJobV1
            summary: Show a job
            page: ges_03_0373
            status: legacy
            uri: GET /v1/{graph_id}/jobs/{job_id}
            path: { graph_id: { type: String, description: ID of the graph. }, job_id: { type: String, description: ID of the job. } }
            responses: { 200: { status: { type: String }, error: { type: String } } }
            behaviour: { polls: { state: status, done: [success], partly: [half], failed: [failed], code: error, unknown: ['GES.8301'] } }
            examples: [ { title: unknown, response: { status: 400, body: { error_code: 'GES.8301' } } } ]
            """),
        ("management/job/stop-job.yaml", Specs.Operation("StopJob", "", uri: "DELETE /v1/jobs/{job_id}").Replace("project_id: { type: String, required: true, is: project }", "job_id: { type: String }", StringComparison.Ordinal)),
        ("management/graph/load-graph.yaml", Specs.Operation("LoadGraph", "behaviour: { job: { id: job, poll: ShowJobV1, cancel: StopJob } }", uri: "POST /v1/{graph_id}/load", responses: "200: { job: { type: String } }").Replace("project_id: { type: String, required: true, is: project }", "graph_id: { type: String }", StringComparison.Ordinal)))
        .MatchesSnapshot();

    [Fact]
    public void A_list_that_is_read_page_by_page() => Check(("management/graph/list-graph-names.yaml", Specs.Operation("ListGraphNames", """
        query:
          offset: { type: Integer, default: 0, description: Position of the first name. }
          limit: { type: Integer, description: Names on a page. }
          state: { type: String, deprecated: Nothing to use instead. }
        types:
          GraphName: { description: A name., members: { id: { type: String } } }
        behaviour: { pages: { offset: offset, limit: limit, total: name_count, items: names, key: id } }
        """, uri: "GET /v2/{project_id}/graphs/{graph_id}/names", responses: "200: { name_count: { type: Integer }, names: { type: Array of GraphName } }").Replace("is: project }", "is: project }, graph_id: { type: String, description: ID of the graph. }", StringComparison.Ordinal))).MatchesSnapshot();

    [Fact]
    public void A_list_whose_page_is_asked_for_in_the_body() => Check(("management/graph/list-words.yaml", Specs.Operation("ListWords", """
        body:
          offset: { type: Integer, required: true, encoded: string }
          limit: { type: Long, encoded: string, default: 20 }
          kind: { type: String, const: word }
        behaviour: { pages: { offset: offset, limit: limit, items: words } }
        """, uri: "POST /v2/{project_id}/graphs/words", responses: "200: { words: { type: Array of String } }"))).MatchesSnapshot();

    [Fact]
    public void Any_number_of_items_that_are_sent_in_batches() => Check(("management/graph/add-words.yaml", Specs.Operation("AddWords", """
        query:
          options: { type: String, description: An option. }
        body:
          words: { type: Array of String, required: true, max_length: 1000, description: The words. }
          class: { type: Integer, required: true, description: Their class. }
          kind: { type: String, const: word }
        behaviour: { idempotent: true, batches: { items: words } }
        """, uri: "POST /v2/{project_id}/graphs/words"))).MatchesSnapshot();

    [Fact]
    public void A_transaction_and_what_works_in_it() => Check(
        ("management/graph/begin-work.yaml", Specs.Operation("BeginWork", "behaviour: { transaction: { type: GraphWork, id: work, commit: KeepWork, roll_back: DropWork } }", uri: "POST /v2/{project_id}/work", responses: "200: { work: { type: String } }")),
        ("management/graph/run-in-work.yaml", Specs.Operation("RunInWork", "body: { words: { type: Array of String } }\nbehaviour: { within: { begin: BeginWork, id: work } }", uri: "POST /v2/{project_id}/works/{work}", path: ", work: { type: String, required: true, description: ID of the work. }")),
        ("management/graph/keep-work.yaml", Specs.Operation("KeepWork", "", uri: "POST /v2/{project_id}/works/{work}/keep", responses: "200: {}", path: ", work: { type: String, required: true, description: ID of the work. }")),
        ("management/graph/drop-work.yaml", Specs.Operation("DropWork", "", uri: "DELETE /v2/{project_id}/works/{work}", responses: "200: {}", path: ", work: { type: String, required: true, description: ID of the work. }"))).MatchesSnapshot();

    [Fact]
    public void An_answer_that_may_tell_of_errors() => Check(("management/graph/run.yaml", Specs.Operation("RunWords", "behaviour: { errors: faults }", responses: "200: { faults: { type: Array of String } }"))).MatchesSnapshot();

    [Fact]
    public void Lists_that_are_given_while_they_come() => Check(
        ("management/graph/list-words.yaml", Specs.Operation("ListWords", """
            behaviour: { streams: data.pages.words }
            types:
              WordBook: { members: { pages: { type: Array of WordPage } } }
              WordPage: { members: { words: { type: Array of Word } } }
              Word: { rows: true, members: { text: { type: String } } }
            """, responses: "200: { data: { type: WordBook } }")),
        ("management/graph/show-ranks.yaml", Specs.Operation("ShowRanks", "behaviour: { streams: ranks }", uri: "GET /v2/{project_id}/graphs/ranks", responses: "200: { ranks: { type: Entries of Double } }")),
        ("management/graph/search-names.yaml", Specs.Operation("SearchNames", "behaviour: { streams: names }", uri: "GET /v2/{project_id}/graphs/names", responses: "200: { names: { type: Array of Array of String } }"))).MatchesSnapshot();

    [Fact]
    public void What_a_job_gives_while_it_comes() => Check(
        ("management/job/show-job.yaml", Specs.ShowJob),
        ("management/graph/find-words.yaml", Specs.Operation("FindWords", """
            result: { words: { type: Array of String }, count: { type: Integer } }
            behaviour: { job: { id: job_id, poll: ShowJob, result_in: data }, streams: words }
            """, uri: "POST /v2/{project_id}/graphs/{graph_id}/words", responses: "200: { job_id: { type: String } }", path: ", graph_id: { type: String, required: true }"))).MatchesSnapshot();

    [Fact]
    public void A_line_of_a_result_as_text() => Check(("management/graph/count-words.yaml", Specs.Operation("CountWords", "text_row: { word: { type: String, description: The word. }, count: { type: Long }, share: { type: Double }, rank: { type: Integer }, pages: { type: Array of String } }"))).MatchesSnapshot();

    [Fact]
    public void An_operation_without_an_answer() => Check(("management/graph/ping.yaml", Specs.Operation("PingGraph", "status: legacy", responses: "204: {}"))).MatchesSnapshot();

    [Fact]
    public void Of_an_answer_no_member_is_promised() => Check(("management/graph/show-graph.yaml", Specs.Operation("ShowGraph", """
        types:
          Label: { description: A label., members: { name: { type: String, required: true }, count: { type: Integer, required: true } } }
        """, responses: "200: { label: { type: Label, required: true } }"))).MatchesSnapshot();

    [Fact]
    public void Names_that_are_also_types_members_and_keywords() => Check(("management/graph/show-odd.yaml", Specs.Operation("ShowOdd", """
        types:
          Graph: { description: "Quotes \" and <tags> & \\ slashes.", members: { class: { type: String }, inner: { type: Graph }, graphs: { type: Array of Graph }, 'a b': { type: String }, 'ü"': { type: String, name: Umlaut } } }
        """, responses: "200: { graph: { type: Graph }, task: { type: String }, string: { type: Array of Graph } }"))).MatchesSnapshot();

    [Fact]
    public void The_error_codes_and_addresses_of_a_plane() => GeneratorRun.Run([
        new SpecText("management/plane.yaml", Specs.Plane + "\n" + """
            credentials: [token, signature]
            endpoint: https://ges.{region}.example.com
            regions:
              cn-north-4: { name: CN North-Beijing4, endpoint: https://ges.cn-north-4.example.com/ }
              eu-west-101: { endpoint: https://ges.eu-west-101.example.eu }
            error_codes:
              GES.7000: { name: GraphNotFound, status: 400, advice: mend, meaning: There is no <such> graph., remedy: Look it up in the list. }
              GES.7005: { name: EngineUnavailable, status: 408, advice: retry, meaning: The engine is away., remedy: Try again later. }
              GES.8005: { name: TokenExpired, status: 400, advice: token, meaning: The token has expired. }
              GES.9001: { name: Broken, status: 500, advice: support, meaning: "It says \"no\"." }
            """),
        new SpecText("management/job/show-job.yaml", Specs.ShowJob),
    ]).HasNoFindings().Compiles().IsCachedOnSecondRun().MatchesSnapshotWithClient();

    [Fact]
    public void Internal_types_in_a_namespace_of_choice() => GeneratorRun
        .Run([new SpecText("management/plane.yaml", Specs.Plane), new SpecText("management/job/show-job.yaml", Specs.ShowJob)], ("GesVisibility", "internal"), ("GesNamespace", "Contoso.Graphs"))
        .HasNoFindings().Compiles().MatchesSnapshotWithClient();

    private static GeneratorRun Check(params (string Path, string Yaml)[] files) => GeneratorRun.From(files).HasNoFindings().Compiles().IsCachedOnSecondRun();
}
