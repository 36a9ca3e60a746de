using GesSpecGen.Hosting.Logging;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GesSpecGen.Hosting.Credentials;

/// <summary>A credential that follows the configuration: what is changed there counts from the next request on. Settings that are not usable leave it as it was.</summary>
internal sealed class ReloadingCredential : GesCredential
{
    private static readonly HttpRequestOptionsKey<GesCredential> Applied = new("GesSpecGen.Hosting.Credential");

    private readonly object _gate = new();
    private readonly Func<CredentialSource> _read;
    private readonly ILogger _logger;
    private volatile Made _made;
    private string? _refused;

    /// <param name="read">Reads the settings: again and again, until they change, the same object.</param>
    /// <param name="logger">Is told of changes.</param>
    internal ReloadingCredential(Func<CredentialSource> read, ILogger logger)
    {
        _read = read;
        _logger = logger;
        CredentialSource source = read();
        _made = new(source, Make(source));
    }

    public override bool OnlySigns => _made.Credential.OnlySigns;

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
            CredentialSource source = _read();
            return source.Settings.Kind == GesCredentialKind.Services ? Refuse("Credential:Kind cannot be taken out while the application runs.") : source;
        }
        catch (Exception e) when (e is OptionsValidationException or InvalidOperationException)
        {
            return Refuse(e.Message);
        }
    }

    // Every request reads, and finds the same.
    private CredentialSource? Refuse(string reason)
    {
        if (Interlocked.Exchange(ref _refused, reason) != reason)
            _logger.ReloadRefused(reason);
        return null;
    }

    private void Follow(CredentialSource source)
    {
        lock (_gate)
        {
            Made made = _made;
            if (source.Settings == made.Source.Settings)
                return;
            bool isSame = source.IsLike(made.Source);
            _made = new(source, isSame ? made.Credential : Make(source));
            _refused = null;
            if (!isSame)
                _logger.CredentialReloaded();
        }
    }

    private GesCredential Make(CredentialSource source) => source.Make(renewalFailed: failure =>
    {
        Failure why = Failure.Of(failure);
        _logger.TokenRenewalFailed(why.Text, why.Status, why.ErrorCode);
    });

    private sealed record Made(CredentialSource Source, GesCredential Credential);
}
