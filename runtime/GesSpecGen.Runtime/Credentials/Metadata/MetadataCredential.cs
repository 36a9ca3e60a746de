namespace GesSpecGen.Credentials;

/// <summary>Signs with temporary keys that are renewed.</summary>
internal sealed class MetadataCredential(Renewed<GesAccessKey> keys) : GesCredential
{
    public override bool OnlySigns => true;

    public override async ValueTask ApplyAsync(HttpRequestMessage request, GesCredentialContext context, CancellationToken cancellationToken) =>
        RequestSignature.Add(request, await keys.GetAsync(context.TimeProvider, cancellationToken).ConfigureAwait(false), context);

    public override async ValueTask<bool> TryRenewAsync(HttpRequestMessage rejected, GesCredentialContext context, CancellationToken cancellationToken) =>
        RequestSignature.Of(rejected) is { } refused
            && !refused.IsBy(await keys.ReplaceAsync(refused.IsBy, context.TimeProvider, cancellationToken).ConfigureAwait(false));
}
