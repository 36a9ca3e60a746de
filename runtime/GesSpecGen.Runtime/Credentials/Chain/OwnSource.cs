namespace GesSpecGen.Credentials;

internal sealed class OwnSource(string name, Func<ValueTask<GesCredential?>> find) : GesCredentialSource(name)
{
    internal override bool OnlySigns => false;

    internal override async Task<GesCredential> FindAsync(TimeProvider clock)
    {
        try
        {
            return await find().ConfigureAwait(false) ?? throw new GesCredentialException("it has none");
        }
        catch (Exception e) when (e is not GesCredentialException)
        {
            // Who knows what secrets a foreign message shows.
            throw new GesCredentialException($"it failed with {e.GetType().Name}");
        }
    }
}
