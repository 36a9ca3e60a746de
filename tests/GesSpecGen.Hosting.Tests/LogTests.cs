using System.Collections.Concurrent;
using GesSpecGen.Emulator;
using GesSpecGen.Hosting.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GesSpecGen.Hosting.Tests;

public class LogTests
{
    [Fact]
    public async Task The_most_talkative_log_does_not_hold_the_token()
    {
        await using GesEmulator emulator = await GesEmulator.StartAsync();
        LogLines lines = new();
        await using ServiceProvider services = Application.With(
            Application.Configuration(emulator),
            more => more.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(lines)));

        await services.Ges().Graphs.ListAsync();

        Assert.Contains(lines.All, static line => line.Contains("X-Auth-Token", StringComparison.Ordinal));
        Assert.DoesNotContain(lines.All, line => line.Contains(emulator.Token, StringComparison.Ordinal));
    }

    private sealed class LogLines : ILoggerProvider, ILogger
    {
        public ConcurrentBag<string> All { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            All.Add(state.ToString() ?? "");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            All.Add(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
