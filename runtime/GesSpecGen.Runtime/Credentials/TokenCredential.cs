namespace GesSpecGen.Credentials;

internal sealed class TokenCredential(Func<CancellationToken, ValueTask<string>> token) : GesCredential
{
    public override async ValueTask ApplyAsync(HttpRequestMessage request, GesCredentialContext context, CancellationToken cancellationToken)
    {
        string current = await token(cancellationToken).ConfigureAwait(false);
        TokenText.ThrowIfUnfit(current, nameof(token));
        TokenHeader.Set(request, current);
    }
}
