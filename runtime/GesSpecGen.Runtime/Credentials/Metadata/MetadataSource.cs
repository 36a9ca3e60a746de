namespace GesSpecGen.Credentials;

internal sealed class MetadataSource : GesCredentialSource
{
    private readonly MetadataKeys _keys;

    internal MetadataSource(GesSurroundings surroundings)
        : base("instance metadata") => _keys = new MetadataKeys(surroundings);

    internal override async Task<GesCredential> FindAsync(TimeProvider clock)
    {
        Renewed<GesAccessKey> keys = new(_keys.FetchAsync);
        await keys.GetAsync(clock, CancellationToken.None).ConfigureAwait(false);
        return new MetadataCredential(keys);
    }
}
