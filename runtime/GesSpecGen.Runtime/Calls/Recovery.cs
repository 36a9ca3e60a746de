namespace GesSpecGen.Calls;

/// <summary>What happens between a try that failed and the next one.</summary>
internal static class Recovery
{
    /// <summary>Gives null if there shall be another try, now; otherwise the failure that ends the call.</summary>
    internal static async ValueTask<Failure?> FailsAsync(Call call, Failure failure, HttpRequestMessage rejected, GesCredentialContext context)
    {
        try
        {
            if (await RenewsAsync(call, failure, rejected, context).ConfigureAwait(false))
                return null;
            if (!failure.MayBeRepeated(call.Operation.IsIdempotent) || Pause(call, failure) is not { } pause)
                return failure;
            call.Repeats(failure.Error, pause);
            await Task.Delay(pause, call.Settings.TimeProvider, call.Token).ConfigureAwait(false);
            return null;
        }
        catch (Exception e)
        {
            return Explanation.Of(new Try(call), e);
        }
    }

    private static async ValueTask<bool> RenewsAsync(Call call, Failure failure, HttpRequestMessage rejected, GesCredentialContext context)
    {
        if (call.HasRenewed || !failure.AsksForRenewal)
            return false;
        call.HasRenewed = true;
        if (!await call.Connection.Credential.TryRenewAsync(rejected, context, call.Token).ConfigureAwait(false))
            return false;
        call.Renewed();
        return true;
    }

    private static TimeSpan? Pause(Call call, Failure failure) =>
        call.Settings.Retry.Pause(call.Repetitions + 1, failure.Asked(call.Settings.TimeProvider), call.Deadline.Left);
}
