using GesSpecGen.Emulator;
using GesSpecGen.Management;

namespace GesSpecGen.Contract.Tests.Resilience;

public sealed class SlowServiceTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Theory]
    [InlineData(false, Calling.Reads, "answer", 2)]
    [InlineData(false, Calling.Deletes, "answer", 2)]
    [InlineData(false, Calling.Starts, "GesTimeoutException", 1)]
    [InlineData(true, Calling.Reads, "answer", 2)]
    [InlineData(true, Calling.Deletes, "answer", 2)]
    [InlineData(true, Calling.Starts, "GesTimeoutException 200", 1)]
    public async Task A_try_that_takes_too_long_is_repeated_only_where_that_is_safe(bool withinBody, string operation, string seen, int sent)
    {
        await using Lab lab = await Lab.StartAsync();
        using GesManagementClient ges = lab.Client();
        lab.Service.Faults.Next(withinBody ? Fault.Slow(Hour) : Fault.Late(Hour));

        Task<string> call = Calling.OutcomeAsync(ges, operation);
        await lab.ServiceClock.IsWaitedFor(Hour);
        if (withinBody)
            await lab.Watcher.HeadersHaveCome;
        lab.ClientClock.Advance(TimeSpan.FromSeconds(10));
        if (sent > 1)
        {
            await lab.ClientClock.IsWaitedFor(TimeSpan.FromSeconds(1));
            lab.ClientClock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(seen, await call);
        Assert.Equal(sent, lab.Sent(operation));
    }

    [Fact]
    public async Task The_timeout_of_the_call_ends_it_whatever_the_tries_may_take()
    {
        await using Lab lab = await Lab.StartAsync();
        using GesManagementClient ges = lab.Client();
        lab.Service.Faults.Next(Fault.Late(Hour));

        Task<string> call = Calling.OutcomeAsync(ges.With(new() { Timeout = TimeSpan.FromSeconds(3) }), Calling.Reads);
        await lab.ServiceClock.IsWaitedFor(Hour);
        lab.ClientClock.Advance(TimeSpan.FromSeconds(3));

        Assert.Equal("GesTimeoutException", await call);
        Assert.Equal(1, lab.Sent(Calling.Reads));
    }
}
