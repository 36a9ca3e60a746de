namespace GesSpecGen.Benchmarks.Soak;

/// <summary>A token that is as good after a refusal as before.</summary>
internal sealed class RenewableToken(string token) : GesCredential
{
    public override ValueTask ApplyAsync(HttpRequestMessage request, GesCredentialContext context, CancellationToken cancellationToken)
    {
        request.Headers.Add("X-Auth-Token", token);
        return ValueTask.CompletedTask;
    }

    public override ValueTask<bool> TryRenewAsync(HttpRequestMessage rejected, GesCredentialContext context, CancellationToken cancellationToken) => new(true);
}
