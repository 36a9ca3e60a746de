using GesSpecGen.Management;

namespace GesSpecGen.Contract.Tests.Resilience;

/// <summary>The calls that the matrix makes.</summary>
internal static class Calling
{
    /// <summary>The documented names of calls that may be repeated, and of one that must not.</summary>
    public const string Reads = "ShowGraph";

    public const string Deletes = "DeleteGraph";

    public const string Starts = "StartGraph";

    public static Task MakeAsync(GesManagementClient ges, string operation, CancellationToken cancellationToken = default) => operation switch
    {
        Reads => ges.Graphs.GetAsync("graph-1", cancellationToken),
        Deletes => ges.Graphs.DeleteAsync("graph-1", cancellationToken: cancellationToken),
        Starts => ges.Graphs.StartAsync("graph-1", new StartGraphRequest { GraphBackupId = "backup-1" }, cancellationToken),
        _ => throw new ArgumentException($"No call makes {operation}.", nameof(operation)),
    };

    /// <summary>What the caller sees, in words.</summary>
    public static async Task<string> OutcomeAsync(GesManagementClient ges, string operation, CancellationToken cancellationToken = default)
    {
        try
        {
            await MakeAsync(ges, operation, cancellationToken);
            return "answer";
        }
        catch (GesException e)
        {
            return string.Join(' ', new[] { e.GetType().Name, e.Status?.ToString(), (e as GesApiException)?.ErrorCode }.Where(static part => part is not null));
        }
    }
}
