namespace GesSpecGen.Credentials;

internal sealed class TokenCredential(Func<CancellationToken, ValueTask<string>> token) : GesCredential
{
    private const string Header = "X-Auth-Token";

    public override async ValueTask ApplyAsync(HttpRequestMessage request, GesCredentialContext context, CancellationToken cancellationToken)
    {
        string current = await token(cancellationToken).ConfigureAwait(false);
        TokenText.ThrowIfUnfit(current, nameof(token));
        request.Headers.Remove(Header);
        request.Headers.TryAddWithoutValidation(Header, current);
    }
}
