using System.Collections.Concurrent;
using GesSpecGen.Http;

namespace GesSpecGen.Credentials;

/// <summary>Tokens by user and password: one cache for each project.</summary>
internal sealed class IamCredential : GesCredential
{
    private readonly ConcurrentDictionary<IamScope, Renewed<string>> _tokens = new();
    private readonly Func<IamScope, Renewed<string>> _create;
    private readonly IamScope? _scope;

    internal IamCredential(GesIamLogin login, GesIamOptions options)
    {
        IamCheck.Demand(login, options);
        ServiceAddress address = ServiceAddress.From(login.Endpoint, options.AllowInsecureHttp, $"{nameof(GesIamOptions)}.{nameof(GesIamOptions.AllowInsecureHttp)}");
        IamTokens iam = new(login, address, options.Http ?? OwnHttp.Create(options.ServerTrust), options.Timeout, options.RenewBefore);
        Action<GesCredentialException>? renewalFailed = options.RenewalFailed;
        _create = scope => new Renewed<string>(clock => iam.FetchAsync(scope, clock), renewalFailed);
        _scope = login.ProjectName is { } name ? new(name, IsName: true) : login.ProjectId is { } id ? new(id, IsName: false) : null;
    }

    public override async ValueTask ApplyAsync(HttpRequestMessage request, GesCredentialContext context, CancellationToken cancellationToken) =>
        TokenHeader.Set(request, await Tokens(context).GetAsync(context.TimeProvider, cancellationToken).ConfigureAwait(false));

    public override async ValueTask<bool> TryRenewAsync(HttpRequestMessage rejected, GesCredentialContext context, CancellationToken cancellationToken)
    {
        string? refused = TokenHeader.Of(rejected);
        return refused is not null
            && refused != await Tokens(context).ReplaceAsync(refused.Equals, context.TimeProvider, cancellationToken).ConfigureAwait(false);
    }

    private Renewed<string> Tokens(GesCredentialContext context) => _tokens.GetOrAdd(_scope ?? new(context.ProjectId, IsName: false), _create);
}
