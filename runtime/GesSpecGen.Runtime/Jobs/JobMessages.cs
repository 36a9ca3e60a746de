using System.Globalization;
using GesSpecGen.Generated;
using GesSpecGen.Http;
using GesSpecGen.Json;

namespace GesSpecGen.Jobs;

/// <summary>What exceptions say of jobs.</summary>
internal static class JobMessages
{
    private const int LongestReason = 512;

    internal static string Failed(string name, GesJobStatus status, string? code)
    {
        string reason = string.IsNullOrWhiteSpace(status.Reason) ? "" : Shown.Bounded(status.Reason, LongestReason);
        string said = string.Join(' ', new[] { code is null || reason.Contains(code, StringComparison.Ordinal) ? "" : Shown.Bounded(code, LongestReason), reason }.Where(static text => text.Length > 0));
        return $"{name} {(status.State == GesJobState.PartiallyFailed ? "was done in part" : "failed")}{(said.Length > 0 ? ": " + said : "")}";
    }

    internal static string GoesOn(string name, TimeSpan limit) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name} has not ended within {nameof(GesJobPolling)}.{nameof(GesJobPolling.LongestWait)}, {limit.TotalSeconds} s. It goes on: wait again, or keep its resume token.");

    internal static string WithoutResult(string name) => $"{name} has ended well, but the answer that says so holds no result.";

    internal static string NotCancellable(string name) => $"No operation is documented that cancels {name}.";
}
