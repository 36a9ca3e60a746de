using GesSpecGen.Contract.Tests.Journeys;
using GesSpecGen.Emulator;
using GesSpecGen.Management;

namespace GesSpecGen.Contract.Tests.Resilience;

public sealed class FaultMatrixTests(FaultFixture fixture) : IClassFixture<FaultFixture>
{
    private static readonly Uri Anywhere = new("http://127.0.0.1/");

    private readonly GesEmulator _emulator = fixture.Emulator;

    public static TheoryData<string, string> Rows
    {
        get
        {
            TheoryData<string, string> rows = [];
            foreach (FaultCell cell in FaultMatrix.Cells(Anywhere))
                foreach (string operation in new[] { Calling.Reads, Calling.Deletes, Calling.Starts })
                    rows.Add(cell.Name, operation);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Each_fault_has_its_outcome(string fault, string operation)
    {
        FaultCell cell = FaultMatrix.Cells(fixture.Elsewhere.Endpoint).Single(cell => cell.Name == fault);
        Outcome expected = operation == Calling.Starts ? cell.Other : cell.Idempotent;
        ImmediateTime time = new(longestPause: TimeSpan.FromMinutes(1));
        Ends ends = new();
        using GesManagementClient ges = Client(time, ends);
        Script(cell);
        int done = _emulator.Jobs.Started.Count;

        string seen = await Calling.OutcomeAsync(ges, operation);

        Assert.Equal(expected.Seen, seen);
        Assert.Equal(expected.Sent, Sent(operation).Count);
        Assert.Equal(expected.Sent, Assert.Single(ends.Told).Attempts);
        Assert.Equal(expected.Pauses, time.Pauses.Select(static pause => pause.TotalSeconds));
        Assert.Single(Sent(operation).Select(static request => $"{request.Path} {Convert.ToHexString(request.Body.Span)}").Distinct());
        Assert.Empty(fixture.Elsewhere.Requests);
        if (operation == Calling.Starts)
            Assert.InRange(_emulator.Jobs.Started.Count - done, 0, 1);
    }

    private GesManagementClient Client(TimeProvider time, GesCallObserver observer) => new(_emulator.Endpoint, "project", GesCredential.Token(_emulator.Token), new GesClientOptions
    {
        TimeProvider = time,
        Timeout = TimeSpan.FromHours(2),
        Retry = new() { MaxTries = 3, FirstDelay = TimeSpan.FromSeconds(1), Jitter = static () => 1 },
        Observers = { observer },
    });

    private void Script(FaultCell cell)
    {
        _emulator.ClearRequests();
        _emulator.Faults.Clear();
        foreach (Fault next in cell.Faults)
            _emulator.Faults.Next(next);
    }

    private List<ReceivedRequest> Sent(string operation) => [.. _emulator.Requests.Where(request => request.Operation == operation)];

    private sealed class Ends : GesCallObserver
    {
        public List<GesEndedCall> Told { get; } = [];

        public override void CallEnded(GesEndedCall ended) => Told.Add(ended);
    }
}
