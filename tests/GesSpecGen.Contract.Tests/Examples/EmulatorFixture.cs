using GesSpecGen.Contract.Tests.Server;

namespace GesSpecGen.Contract.Tests.Examples;

public sealed class EmulatorFixture : IAsyncLifetime
{
    public PlaneEmulators Emulators { get; private set; } = null!;

    public async Task InitializeAsync() => Emulators = await PlaneEmulators.StartAsync();

    public async Task DisposeAsync() => await Emulators.DisposeAsync();
}
