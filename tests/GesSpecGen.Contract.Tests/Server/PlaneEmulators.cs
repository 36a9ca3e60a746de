using GesSpecGen.Contract.Tests.Spec;
using GesSpecGen.Emulator;

namespace GesSpecGen.Contract.Tests.Server;

/// <summary>Emulators that together serve all planes.</summary>
public sealed class PlaneEmulators : IAsyncDisposable
{
    private readonly List<GesEmulator> _emulators = [];

    public IReadOnlyList<GesEmulator> All => _emulators;

    public GesEmulator this[string plane] => _emulators.First(emulator => emulator.Planes.Contains(plane));

    public static async Task<PlaneEmulators> StartAsync(Func<GesEmulatorOptions>? options = null)
    {
        PlaneEmulators emulators = new();
        emulators._emulators.Add(await GesEmulator.StartAsync(options?.Invoke()));
        foreach (string plane in Documentation.Operations.Select(static operation => operation.Plane).Distinct().Except(emulators._emulators[0].Planes).ToList())
        {
            GesEmulatorOptions other = options?.Invoke() ?? new GesEmulatorOptions();
            other.Planes = [plane];
            emulators._emulators.Add(await GesEmulator.StartAsync(other));
        }

        return emulators;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (GesEmulator emulator in _emulators)
            await emulator.DisposeAsync();
    }
}
