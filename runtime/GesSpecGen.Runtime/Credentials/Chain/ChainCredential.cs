namespace GesSpecGen.Credentials;

/// <summary>The first credential that one of the sources gives; it stays.</summary>
internal sealed class ChainCredential : GesCredential
{
    private readonly GesCredentialSource[] _sources;
    private readonly Renewed<GesCredential> _found;

    internal ChainCredential(IEnumerable<GesCredentialSource> sources)
    {
        _sources = [.. sources];
        if (_sources.Length == 0 || _sources.Contains(null))
            throw new ArgumentException("There must be a source, and none may be null.", nameof(sources));
        _found = new Renewed<GesCredential>(SearchAsync);
    }

    public override bool OnlySigns => _sources.All(static source => source.OnlySigns);

    public override async ValueTask ApplyAsync(HttpRequestMessage request, GesCredentialContext context, CancellationToken cancellationToken)
    {
        GesCredential credential = await FoundAsync(context, cancellationToken).ConfigureAwait(false);
        if (credential.OnlySigns && !context.AcceptsSignatures)
            throw SignaturesRefused.Error();
        await credential.ApplyAsync(request, context, cancellationToken).ConfigureAwait(false);
    }

    public override async ValueTask<bool> TryRenewAsync(HttpRequestMessage rejected, GesCredentialContext context, CancellationToken cancellationToken)
    {
        GesCredential credential = await FoundAsync(context, cancellationToken).ConfigureAwait(false);
        return await credential.TryRenewAsync(rejected, context, cancellationToken).ConfigureAwait(false);
    }

    private ValueTask<GesCredential> FoundAsync(GesCredentialContext context, CancellationToken cancellationToken) => _found.GetAsync(context.TimeProvider, cancellationToken);

    private async Task<Lease<GesCredential>> SearchAsync(TimeProvider clock)
    {
        List<string> reasons = [];
        foreach (GesCredentialSource source in _sources)
        {
            try
            {
                return Lease<GesCredential>.Forever(await source.FindAsync(clock).ConfigureAwait(false));
            }
            catch (GesCredentialException e)
            {
                reasons.Add($"{source.Name}: {e.Message}");
            }
        }

        throw new GesCredentialException($"There is no credential. {string.Join("; ", reasons)}");
    }
}
