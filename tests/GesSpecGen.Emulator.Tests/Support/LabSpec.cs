namespace GesSpecGen.Emulator.Tests.Support;

/// <summary>A small spec with what the packaged one does not have (yet).</summary>
internal static class LabSpec
{
    public static IReadOnlyDictionary<string, string> Texts { get; } = new Dictionary<string, string>
    {
        ["lab/plane.yaml"] = """
            plane: lab
            client: LabClient
            summary: A plane for tests.
            groups:
              bench: { property: Benches, summary: Work. }
            errors:
              LabError:
                description: Error body.
                members:
                  errorCode:    { type: String, description: Code. }
                  errorMessage: { type: String, description: Message. }
            """,
        ["lab/types.yaml"] = """
            types:
              Kind: { description: A kind., values: { solid: Firm., liquid: Wet. } }
              Label:
                description: A label.
                members:
                  key:   { type: String, required: true, description: Key. }
                  value: { type: Integer, description: Value. }
              Tree:
                description: A tree.
                members:
                  name:     { type: String, description: Name. }
                  branches: { type: Array of Tree, description: Branches. }
            """,
        ["lab/bench/create-sample.yaml"] = """
            operation: CreateSample
            summary: Create a sample.
            page: ges_03_9001
            uri: POST /lab/{lab_id}/samples
            path: { lab_id: { type: String, required: true, max_length: 8, description: Lab. } }
            query:
              dry_run: { type: Boolean, description: Whether to try only. }
              since:   { type: String, format: date, description: First day. }
              kind:    { type: Kind, description: Kind. }
              level:   { type: Integer, required: true, range: [1, 9], description: Level. }
            headers:
              X-Language: { type: String, required: true, max_length: 5, description: Language. }
            body:
              name:   { type: String, required: true, min_length: 2, max_length: 5, aliases: [title], description: Name. }
              count:  { type: Integer, range: [1, ~], description: Count. }
              size:   { type: Long, description: Size. }
              weight: { type: Double, range: [0, 1.5], description: Weight. }
              flag:   { type: Boolean, description: Flag. }
              age:    { type: Integer, encoded: string, range: [0, 99], description: Age. }
              labels: { type: Array of Label, max_length: 2, description: Labels. }
              parts:  { type: Map of Integer, description: Parts. }
              ranks:  { type: Entries of Integer, description: Ranks. }
              any:    { type: Object, description: Anything. }
              when:   { type: String, format: utc-time, description: Time. }
              sort:   { type: Kind, description: Kind. }
              tree:   { type: Tree, description: Tree. }
              secret: { type: String, sensitive: true, max_length: 3, description: Secret. }
              mode:   { type: String, const: fast, description: Mode. }
              mark:   { type: String, max_length: 40, pattern: "[a-z]|(x+x+)+y", description: Mark. }
            responses:
              200:
                sample_id: { type: String, description: Sample. }
                created:   { type: String, format: utc-time, description: Time. }
                day:       { type: String, format: date, description: Day. }
                kind:      { type: Kind, description: Kind. }
                count:     { type: Integer, range: [5, 10], description: Count. }
                ratio:     { type: Double, example: "0.25", description: Ratio. }
                whole:     { type: Boolean, description: Whole. }
                amount:    { type: Long, encoded: string, description: Amount. }
                labels:    { type: Array of Label, description: Labels. }
                by_name:   { type: Map of Integer, description: By name. }
                ranks:     { type: Entries of Integer, description: Ranks. }
                tree:      { type: Tree, description: Tree. }
                code:      { type: String, max_length: 2, description: Code. }
              400: LabError
            """,
        ["lab/bench/start-box.yaml"] = """
            operation: StartBox
            summary: Start a box.
            page: ges_03_9002
            uri: POST /lab/boxes/{box_id}/action?action_id=start
            path: { box_id: { type: String, required: true, description: Box. } }
            responses: { 200: { state: { type: String, example: started, description: State. } }, 400: LabError }
            """,
        ["lab/bench/stop-box.yaml"] = """
            operation: StopBox
            summary: Stop a box.
            page: ges_03_9003
            uri: POST /lab/boxes/{box_id}/action?action_id=stop
            path: { box_id: { type: String, required: true, description: Box. } }
            responses: { 200: { state: { type: String, example: stopped, description: State. } }, 400: LabError }
            """,
        ["lab/bench/run-rank.yaml"] = """
            operation: RunRank
            summary: Run rank.
            page: ges_03_9004
            uri: POST /lab/run
            body: { algorithm: { type: String, required: true, const: rank, description: Name. } }
            responses: { 200: { ran: { type: String, example: rank, description: Name. } }, 400: LabError }
            """,
        ["lab/bench/run-path.yaml"] = """
            operation: RunPath
            summary: Run path.
            page: ges_03_9005
            uri: POST /lab/run
            body: { algorithm: { type: String, required: true, const: path, description: Name. } }
            responses: { 200: { ran: { type: String, example: path, description: Name. } }, 400: LabError }
            """,
        ["lab/bench/list-samples.yaml"] = """
            operation: ListSamples
            summary: List the samples.
            page: ges_03_9007
            uri: POST /lab/samples/list
            body:
              offset: { type: Integer, encoded: string, default: 0, description: First sample. }
              limit:  { type: Integer, encoded: string, default: 2, description: Samples on a page. }
            responses: { 200: { samples: { type: Array of Sample, description: Samples. } }, 400: LabError }
            types:
              Sample: { description: A sample., members: { taken: { type: String, format: utc-time, description: Time. }, number: { type: Long, example: "7", description: Number. } } }
            behaviour: { pages: { offset: offset, limit: limit, items: samples, key: number } }
            """,
        ["lab/bench/brew-sample.yaml"] = """
            operation: BrewSample
            summary: Brew a sample.
            page: ges_03_9008
            uri: POST /lab/samples/{sample_id}/brew
            path: { sample_id: { type: String, required: true, description: Sample. } }
            responses: { 200: { brewId: { type: String, description: Job. } }, 400: LabError }
            behaviour: { job: { id: brewId, poll: ShowBrew, cancel: StopBrew } }
            """,
        ["lab/bench/show-brew.yaml"] = """
            operation: ShowBrew
            summary: Show a brew.
            page: ges_03_9009
            uri: GET /lab/samples/{sample_id}/brews/{brew_id}
            path: { sample_id: { type: String, required: true, description: Sample. }, brew_id: { type: String, required: true, description: Job. } }
            responses: { 200: { brewId: { type: String, description: Job. }, state: { type: BrewState, description: State. }, why: { type: String, description: Reason. } }, 400: LabError }
            types: { BrewState: { description: State., values: { waiting: Waits., brewing: Brews., done: Done., half: Half., spilt: Spilt., cancelled: Cancelled. } } }
            behaviour: { polls: { state: state, done: [done], partly: [half], failed: [spilt, cancelled], reason: why } }
            """,
        ["lab/bench/stop-brew.yaml"] = """
            operation: StopBrew
            summary: Stop a brew.
            page: ges_03_9010
            uri: DELETE /lab/brews/{brew_id}
            path: { brew_id: { type: String, required: true, description: Job. } }
            responses: { 204: {}, 400: LabError }
            """,
        ["lab/bench/clear-bench.yaml"] = """
            operation: ClearBench
            summary: Clear the bench.
            page: ges_03_9006
            uri: DELETE /lab/bench
            responses: { 200: {}, 400: LabError }
            """,
    };
}
