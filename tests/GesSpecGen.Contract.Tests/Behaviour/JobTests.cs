using GesSpecGen.Contract.Tests.Client;
using GesSpecGen.Contract.Tests.Journeys;
using GesSpecGen.Contract.Tests.Server;
using GesSpecGen.Contract.Tests.Spec;
using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator;

namespace GesSpecGen.Contract.Tests.Behaviour;

/// <summary>Every operation that starts a job, and its job up to the end against the emulator.</summary>
public sealed class JobTests : IAsyncLifetime
{
    private readonly ImmediateTime _time = new(longestPause: TimeSpan.FromSeconds(30));
    private readonly List<GesClient> _clients = [];
    private PlaneEmulators _emulators = null!;
    private GesEmulator _emulator = null!;

    public static TheoryData<string> Starters => [.. Documentation.Operations.Where(static operation => operation.Spec.Behaviour.Job is not null).Select(static operation => operation.ToString())];

    public async Task InitializeAsync() => _emulators = await PlaneEmulators.StartAsync();

    public async Task DisposeAsync()
    {
        _clients.ForEach(static client => client.Dispose());
        await _emulators.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Starters))]
    public async Task A_job_is_waited_for_to_its_end(string name)
    {
        DocumentedOperation starter = Operation(name);

        JobRun run = await JobRun.OfAsync(await StartAsync(starter));

        int running = RunningStates(Reader(starter));
        Assert.Equal([.. Enumerable.Repeat(GesJobState.Running, running), GesJobState.Succeeded], run.States);
        Assert.Null(run.Failure);
        Assert.Equal((_emulator.Jobs.Started[0].Id, starter.Spec.Name.Text), (run.Id, run.StartedBy));
        Assert.Equal([starter.Spec.Name.Text, .. Enumerable.Repeat(starter.Spec.Behaviour.Job!.Poll.Text, running + 1)], _emulator.Requests.Select(static request => request.Operation));
        Assert.Contains(run.Id, _emulator.Requests[^1].Path, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Starters))]
    public async Task A_job_that_fails_says_why(string name)
    {
        string code = Operation(name).PlaneSpec.ErrorCodes[0].Code.Text;
        _emulator.Jobs.FailNext($"The engine is broken ({code}).");

        GesJobFailedException failure = (await JobRun.OfAsync(await StartAsync(Operation(name)))).Failure!;

        Assert.Equal((false, $"The engine is broken ({code}).", code), (failure.IsPartial, failure.Reason, failure.ErrorCode));
        Assert.NotNull(failure.Documented);
    }

    [Theory]
    [MemberData(nameof(Starters))]
    public async Task A_job_that_is_done_in_part_is_no_success(string name)
    {
        foreach (Word state in Reader(Operation(name)).Spec.Behaviour.Polls!.Partly)
        {
            _emulator.Jobs.FailNext("One file is broken.", state: state.Text);

            Assert.True((await JobRun.OfAsync(await StartAsync(Operation(name)))).Failure!.IsPartial);
        }
    }

    [Theory]
    [MemberData(nameof(Starters))]
    public async Task A_job_goes_on_in_another_process(string name)
    {
        DocumentedOperation starter = Operation(name);
        string token = Token(await StartAsync(starter));
        GesClient other = Client(starter);

        JobRun run = await JobRun.OfAsync((dynamic)EmittedOperation.Of(Reader(starter)).Resume(other, token));

        Assert.Equal((GesJobState.Succeeded, starter.Spec.Name.Text, token), (run.States[^1], run.StartedBy, run.Token));
    }

    [Theory]
    [MemberData(nameof(Starters))]
    public async Task A_job_is_known_by_its_id(string name)
    {
        DocumentedOperation starter = Operation(name), reader = Reader(starter);
        await StartAsync(starter);
        string[] arguments = [.. reader.Spec.Path.Where(static row => row.Role == RowRole.Data).SkipLast(1).Select(row => Example(starter).PathValue(row.Name.Text)), _emulator.Jobs.Started[0].Id];

        JobRun run = await JobRun.OfAsync((dynamic)EmittedOperation.Of(reader).Handle(Client(starter), arguments));

        Assert.Equal((GesJobState.Succeeded, null), (run.States[^1], run.StartedBy));
    }

    private async Task<dynamic> StartAsync(DocumentedOperation starter) => await EmittedOperation.Of(starter).ResultAsync(Client(starter), Example(starter));

    private GesClient Client(DocumentedOperation operation)
    {
        GesClient client = TestClient.For(operation, _emulator.Endpoint, TestClient.Project, new GesClientOptions { TimeProvider = _time }, _emulator.Token);
        _clients.Add(client);
        return client;
    }

    private static string Token(dynamic job) => job.ToResumeToken();

    // That of the plane under test, from here on.
    private DocumentedOperation Operation(string name)
    {
        DocumentedOperation operation = Known(name);
        _emulator = _emulators[operation.Plane];
        return operation;
    }

    private static DocumentedOperation Known(string name) => Documentation.Operations.Single(operation => operation.ToString() == name);

    // The emulator goes through all that are documented, one a poll.
    private static int RunningStates(DocumentedOperation reader)
    {
        PollsSpec polls = reader.Spec.Behaviour.Polls!;
        TypeSpec states = Documentation.Spec.Type(reader.Plane, reader.Answer.Single(row => row.Name.Text == polls.State.Text).Type.Name)!;
        return states.Values.Select(static value => value.Text.Text).Except(polls.Ends.Select(static state => state.Text)).Count();
    }

    private static DocumentedOperation Reader(DocumentedOperation starter) => Known($"{starter.Plane}/{starter.Spec.Behaviour.Job!.Poll}");

    // A request that waits starts no job, so the same one with the other mode does.
    private static DocumentedExample Example(DocumentedOperation operation)
    {
        DocumentedExample example = Documented(operation);
        if (operation.Spec.Behaviour.Modes is not { } modes || example.RequestBody is not { } body)
            return example;
        body[modes.Row.Text] = modes.Async.Text;
        return example with { RequestBody = body };
    }

    private static DocumentedExample Documented(DocumentedOperation operation) =>
        Documentation.Examples.First(example => example.Operation.ToString() == operation.ToString() && !example.IsError && (operation.Spec.Body is null || example.RequestBody is not null || operation.Spec.Body.Rows.All(static row => !row.IsRequired)));
}
