using GesSpecGen.Emulator;

namespace GesSpecGen.Contract.Tests.Resilience;

public sealed class FaultFixture : IAsyncLifetime
{
    public GesEmulator Emulator { get; private set; } = null!;

    /// <summary>Another host, to which nothing must be sent.</summary>
    public GesEmulator Elsewhere { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Emulator = await GesEmulator.StartAsync();
        Elsewhere = await GesEmulator.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await Emulator.DisposeAsync();
        await Elsewhere.DisposeAsync();
    }
}
