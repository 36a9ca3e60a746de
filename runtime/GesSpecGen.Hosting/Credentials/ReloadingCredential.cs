using Microsoft.Extensions.Options;

namespace GesSpecGen.Hosting.Credentials;

/// <summary>A credential that follows the configuration: what is changed there counts from the next request on. Settings that are not usable leave it as it was.</summary>
internal sealed class ReloadingCredential : GesCredential
{
    private static readonly HttpRequestOptionsKey<GesCredential> Applied = new("GesSpecGen.Hosting.Credential");

    private readonly object _gate = new();
    private readonly Func<CredentialSource> _read;
    private volatile Made _made;

    /// <param name="read">Reads the settings: again and again, until they change, the same object.</param>
    internal ReloadingCredential(Func<CredentialSource> read)
    {
        _read = read;
        CredentialSource source = read();
        _made = new(source, source.Make());
    }

    public override ValueTask ApplyAsync(HttpRequestMessage request, GesCredentialContext context, CancellationToken cancellationToken)
    {
        GesCredential current = Current();
        request.Options.Set(Applied, current);
        return current.ApplyAsync(request, context, cancellationToken);
    }

    public override ValueTask<bool> TryRenewAsync(HttpRequestMessage rejected, GesCredentialContext context, CancellationToken cancellationToken)
    {
        GesCredential current = Current();
        return rejected.Options.TryGetValue(Applied, out GesCredential? applied) && applied != current
            ? new(true)
            : current.TryRenewAsync(rejected, context, cancellationToken);
    }

    private GesCredential Current()
    {
        if (Read() is { } source && source.Settings != _made.Source.Settings)
            Follow(source);
        return _made.Credential;
    }

    private CredentialSource? Read()
    {
        try
        {
            return _read();
        }
        catch (Exception e) when (e is OptionsValidationException or InvalidOperationException)
        {
            return null;
        }
    }

    private void Follow(CredentialSource source)
    {
        lock (_gate)
            _made = new(source, source.IsLike(_made.Source) ? _made.Credential : source.Make());
    }

    private sealed record Made(CredentialSource Source, GesCredential Credential);
}
