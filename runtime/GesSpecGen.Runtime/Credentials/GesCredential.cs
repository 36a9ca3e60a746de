using System.Diagnostics;
using GesSpecGen.Credentials;

namespace GesSpecGen;

/// <summary>Proves to the service who calls. Secrets are never shown by ToString or a debugger.</summary>
[DebuggerDisplay("{GetType().Name,nq}")]
public abstract class GesCredential
{
    /// <summary>Uses a token that does not change.</summary>
    /// <param name="token">The token, sent as <c>X-Auth-Token</c>.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The token is empty or cannot be a header value.</exception>
    public static GesCredential Token(string token)
    {
        TokenText.ThrowIfUnfit(token, nameof(token));
        return new TokenCredential(_ => new ValueTask<string>(token));
    }

    /// <summary>Asks for the token before every request. The function is called by many requests at once, and caches if it wants to.</summary>
    /// <param name="token">Gives the token, sent as <c>X-Auth-Token</c>.</param>
    /// <returns>The credential.</returns>
    public static GesCredential Token(Func<CancellationToken, ValueTask<string>> token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return new TokenCredential(token);
    }

    /// <summary>
    /// Logs in at IAM with user and password. The token is kept until shortly before its end (<see cref="GesIamOptions.RenewBefore"/>) and then renewed by one call for all,
    /// while the others go on with the old one; it is fetched anew when the service refuses it. A login that IAM refused is tried again after half a minute
    /// at the earliest, for failed logins lock accounts.
    /// </summary>
    /// <param name="login">Who logs in, and where.</param>
    /// <param name="options">How tokens are fetched; the defaults if null.</param>
    /// <returns>The credential. One can serve many clients, and should: they then share the token.</returns>
    /// <exception cref="ArgumentException">A member of the login or an option is not usable.</exception>
    public static GesCredential Iam(GesIamLogin login, GesIamOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(login);
        return new IamCredential(login, options ?? new GesIamOptions());
    }

    /// <summary>
    /// Signs every request with an access key (SDK-HMAC-SHA256): no token is needed, and the secret is never sent. Only for services that accept signatures;
    /// clients of others refuse it when they are made. The clock of the client must be right to some minutes.
    /// </summary>
    /// <param name="key">The key.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">A part of the key is missing or cannot be in a header.</exception>
    public static GesCredential AccessKey(GesAccessKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new AccessKeyCredential(key);
    }

    /// <summary>
    /// The first credential that is found in the environment, in the profile file or in a server's metadata; see <see cref="GesCredentialSource"/> for each of them.
    /// All of them give access keys: only for services that accept signatures.
    /// </summary>
    /// <param name="surroundings">What is looked at; this machine if null.</param>
    /// <returns>The credential. It looks when it is first used.</returns>
    public static GesCredential Default(GesSurroundings? surroundings = null) =>
        FirstOf(GesCredentialSource.Environment(surroundings), GesCredentialSource.Profile(surroundings), GesCredentialSource.Metadata(surroundings));

    /// <summary>
    /// The first credential that one of the sources gives. It is looked for at the first call, by one for all, and stays; as long as there is none,
    /// every call looks again, and fails with a <see cref="GesCredentialException"/> that lists the sources and why they have none.
    /// </summary>
    /// <param name="sources">The sources, in the order in which they are asked.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">There is no source.</exception>
    public static GesCredential FirstOf(params GesCredentialSource[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return new ChainCredential(sources);
    }

    /// <summary>Adds what proves the caller to a request that is otherwise complete. Called once for every time that the request is sent.</summary>
    /// <param name="request">The request, with its final address, headers and body.</param>
    /// <param name="context">What is called.</param>
    /// <param name="cancellationToken">Ends the waiting; the timeout of the call too.</param>
    /// <returns>A task that ends when the request may be sent.</returns>
    public abstract ValueTask ApplyAsync(HttpRequestMessage request, GesCredentialContext context, CancellationToken cancellationToken);

    /// <summary>Tries to get a better proof, after the service said that the last one is not good any more. Called at most once for each call.</summary>
    /// <param name="rejected">The request that the service refused, as <see cref="ApplyAsync"/> left it: what another caller has renewed meanwhile need not be renewed again.</param>
    /// <param name="context">What is called.</param>
    /// <param name="cancellationToken">Ends the waiting; the timeout of the call too.</param>
    /// <returns>True if it is worth sending the request again. False by default.</returns>
    public virtual ValueTask<bool> TryRenewAsync(HttpRequestMessage rejected, GesCredentialContext context, CancellationToken cancellationToken) => new(false);

    /// <summary>Whether it can do nothing but sign requests, so that clients of services which take tokens refuse it. False by default; a credential that wraps another says what that one says.</summary>
    public virtual bool OnlySigns => false;

    /// <summary>The type alone, never a secret.</summary>
    /// <returns>Name of the type.</returns>
    public sealed override string ToString() => GetType().Name;
}
