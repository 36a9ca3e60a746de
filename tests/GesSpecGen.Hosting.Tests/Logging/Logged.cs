using GesSpecGen.Emulator;
using GesSpecGen.Hosting.Tests.Support;
using GesSpecGen.Management;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace GesSpecGen.Hosting.Tests.Logging;

/// <summary>An application that calls the emulator without pauses between tries, and whose whole log is kept.</summary>
internal sealed class Logged : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public Logged(IConfiguration configuration)
    {
        _services = Application.With(configuration, services => services
            .AddLogging(static logging => logging.SetMinimumLevel(LogLevel.Trace).AddFakeLogging())
            .PostConfigureAll<GesClientSettings>(static settings => settings.Retry.Jitter = static () => 0));
        _services.CheckAtStart();
    }

    public GesManagementClient Ges => _services.Ges();

    public IReadOnlyList<FakeLogRecord> All => _services.GetFakeLogCollector().GetSnapshot();

    public static Logged At(GesEmulator emulator, params (string Name, string? Value)[] more) => new(Application.Configuration(emulator, more));

    /// <summary>The one message of the client with an id.</summary>
    public FakeLogRecord Event(int id) => Assert.Single(All, record => record.Id.Id == id && record.Category == typeof(GesManagementClient).FullName);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
