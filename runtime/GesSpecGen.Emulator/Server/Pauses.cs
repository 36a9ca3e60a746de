using Microsoft.AspNetCore.Http;

namespace GesSpecGen.Emulator.Server;

/// <summary>Waits by the emulator's clock, as long as client and emulator do.</summary>
internal sealed class Pauses(TimeProvider clock, CancellationToken stop)
{
    /// <summary>Whether the waiting came to its end; if not, the connection is cut.</summary>
    public async Task<bool> WaitAsync(TimeSpan pause, HttpContext context)
    {
        if (pause <= TimeSpan.Zero)
            return true;
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(stop, context.RequestAborted);
        try
        {
            await Task.Delay(pause, clock, either.Token).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            context.Abort();
            return false;
        }
    }
}
