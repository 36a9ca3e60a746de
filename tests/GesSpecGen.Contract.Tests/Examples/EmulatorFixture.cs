using GesSpecGen.Emulator;

namespace GesSpecGen.Contract.Tests.Examples;

public sealed class EmulatorFixture : IAsyncLifetime
{
    public GesEmulator Emulator { get; private set; } = null!;

    public async Task InitializeAsync() => Emulator = await GesEmulator.StartAsync();

    public async Task DisposeAsync() => await Emulator.DisposeAsync();
}
