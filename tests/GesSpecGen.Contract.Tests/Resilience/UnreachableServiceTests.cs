using GesSpecGen.Emulator;
using GesSpecGen.Management;

namespace GesSpecGen.Contract.Tests.Resilience;

public sealed class UnreachableServiceTests
{
    [Theory]
    [InlineData(Calling.Reads)]
    [InlineData(Calling.Starts)]
    public async Task A_service_that_nobody_has_started_is_tried_and_given_up(string operation)
    {
        await using Lab lab = await Lab.StartAsync();
        using ClosedPort nobody = new();
        using GesManagementClient ges = lab.Client(endpoint: nobody.Endpoint);

        Task call = Calling.MakeAsync(ges, operation);
        foreach (int pause in new[] { 1, 2, 4 })
        {
            await lab.ClientClock.IsWaitedFor(TimeSpan.FromSeconds(pause));
            lab.ClientClock.Advance(TimeSpan.FromSeconds(pause));
        }

        GesTransportException e = await Assert.ThrowsAsync<GesTransportException>(() => call);
        Assert.Equal(4, e.Attempts);
        Assert.Null(e.Status);
    }

    [Theory]
    [InlineData(Calling.Reads)]
    [InlineData(Calling.Starts)]
    public async Task A_service_that_comes_up_meanwhile_gets_the_request_once(string operation)
    {
        await using Lab lab = await Lab.StartAsync();
        using ClosedPort nobody = new();
        using GesManagementClient ges = lab.Client(endpoint: nobody.Endpoint);

        Task<string> call = Calling.OutcomeAsync(ges, operation);
        await lab.ClientClock.IsWaitedFor(TimeSpan.FromSeconds(1));
        nobody.Dispose();
        await using GesEmulator somebody = await GesEmulator.StartAsync(new GesEmulatorOptions { Port = nobody.Port });
        lab.ClientClock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("answer", await call);
        Assert.Equal(operation, Assert.Single(somebody.Requests).Operation);
    }
}
