using System.Net;
using GesSpecGen.Hosting.Tests.Resilience;
using GesSpecGen.Hosting.Tests.Support;
using GesSpecGen.Management;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace GesSpecGen.Hosting.Tests.Logging;

public sealed class CircuitLogTests
{
    [Fact]
    public async Task A_circuit_tells_when_it_opens_when_it_is_tried_and_when_it_closes()
    {
        HttpStatusCode answer = HttpStatusCode.ServiceUnavailable;
        FakeLogCollector log = new();
        await using Guarded ges = new(
            (_, _) => Task.FromResult(Answering.Json(answer)),
            more: services => services.AddLogging(logging => logging.AddProvider(new FakeLoggerProvider(log))));
        await ges.FailAsync(2);
        answer = HttpStatusCode.OK;
        ges.Clock.Advance(new GesCircuitBreakerSettings().BreakDuration);
        await ges.Graphs.ListAsync();

        FakeLogRecord[] records = [.. log.GetSnapshot().Where(static record => record.Category == typeof(GesManagementClient).FullName && record.Id.Id >= GesLogEvents.CircuitOpened)];

        Assert.Equal([(GesLogEvents.CircuitOpened, LogLevel.Error), (GesLogEvents.CircuitTried, LogLevel.Information), (GesLogEvents.CircuitClosed, LogLevel.Information)], records.Select(static record => (record.Id.Id, record.Level)));
        Assert.Equal("Too many requests to ges.example.com failed: none is sent for 10 s.", records[0].Message);
    }
}
