using GesSpecGen.Emulator;
using GesSpecGen.Management;

namespace GesSpecGen.Contract.Tests.Resilience;

public sealed class CancellationStageTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Theory]
    [InlineData(Calling.Reads)]
    [InlineData(Calling.Starts)]
    public async Task While_waiting_for_the_token(string operation)
    {
        await using Lab lab = await Lab.StartAsync();
        TaskCompletionSource asked = new();
        bool waits = true;
        using GesManagementClient ges = lab.Client(GesCredential.Token(async stop =>
        {
            asked.TrySetResult();
            if (waits)
                await Task.Delay(Timeout.Infinite, stop);
            return lab.Service.Token;
        }));

        await EndsAsync(lab, ges, operation, asked.Task, sent: 0);
        waits = false;
        await GoesOnAsync(ges);
    }

    [Theory]
    [InlineData(Calling.Reads)]
    [InlineData(Calling.Starts)]
    public async Task Before_the_headers(string operation)
    {
        await using Lab lab = await Lab.StartAsync();
        using GesManagementClient ges = lab.Client();
        lab.Service.Faults.Next(Fault.Late(Hour));

        await EndsAsync(lab, ges, operation, lab.ServiceClock.IsWaitedFor(Hour), sent: 1);
        await GoesOnAsync(ges);
    }

    [Theory]
    [InlineData(Calling.Reads)]
    [InlineData(Calling.Starts)]
    public async Task Within_the_body(string operation)
    {
        await using Lab lab = await Lab.StartAsync();
        using GesManagementClient ges = lab.Client();
        lab.Service.Faults.Next(Fault.Slow(Hour));

        await EndsAsync(lab, ges, operation, Task.WhenAll(lab.ServiceClock.IsWaitedFor(Hour), lab.Watcher.HeadersHaveCome), sent: 1);
        await GoesOnAsync(ges);
    }

    [Theory]
    [InlineData(Calling.Reads)]
    [InlineData(Calling.Starts)]
    public async Task During_the_pause_between_two_tries(string operation)
    {
        await using Lab lab = await Lab.StartAsync();
        using GesManagementClient ges = lab.Client();
        lab.Service.Faults.Next(Fault.TooManyRequests());

        await EndsAsync(lab, ges, operation, lab.ClientClock.IsWaitedFor(TimeSpan.FromSeconds(1)), sent: 1);
        await GoesOnAsync(ges);
    }

    private static async Task EndsAsync(Lab lab, GesManagementClient ges, string operation, Task stage, int sent)
    {
        using CancellationTokenSource stop = new();

        Task call = Calling.MakeAsync(ges, operation, stop.Token);
        await stage;
        await stop.CancelAsync();

        OperationCanceledException e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(stop.Token, e.CancellationToken);
        Assert.Equal(sent, lab.Sent(operation));
    }

    /// <summary>A call that was cancelled leaves nothing behind that another one could stumble over.</summary>
    private static async Task GoesOnAsync(GesManagementClient ges) => Assert.Equal("answer", await Calling.OutcomeAsync(ges, Calling.Reads));
}
