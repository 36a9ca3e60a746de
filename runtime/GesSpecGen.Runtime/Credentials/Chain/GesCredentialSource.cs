using GesSpecGen.Credentials;

namespace GesSpecGen;

/// <summary>A place where a credential may be found; see <see cref="GesCredential.FirstOf"/>.</summary>
public abstract class GesCredentialSource
{
    private protected GesCredentialSource(string name) => Name = name;

    /// <summary>What errors call it.</summary>
    public string Name { get; }

    /// <summary>Whether there is nothing but signatures to be had from it.</summary>
    internal virtual bool OnlySigns => true;

    /// <summary>The access key in <c>HUAWEICLOUD_SDK_AK</c> and <c>HUAWEICLOUD_SDK_SK</c>; <c>HUAWEICLOUD_SDK_SECURITY_TOKEN</c> belongs to a temporary one.</summary>
    /// <param name="surroundings">What is looked at; this machine if null.</param>
    /// <returns>The source.</returns>
    public static GesCredentialSource Environment(GesSurroundings? surroundings = null) => new EnvironmentSource(surroundings ?? new GesSurroundings());

    /// <summary>
    /// The access key in the profile file: <c>ak</c>, <c>sk</c> and <c>security_token</c> below <c>[basic]</c> in <c>~/.huaweicloud/credentials</c>,
    /// or in the file that <c>HUAWEICLOUD_SDK_CREDENTIALS_FILE</c> names.
    /// </summary>
    /// <param name="surroundings">What is looked at; this machine if null.</param>
    /// <returns>The source.</returns>
    public static GesCredentialSource Profile(GesSurroundings? surroundings = null) => new ProfileSource(surroundings ?? new GesSurroundings());

    /// <summary>
    /// The temporary access keys of the agency that is given to an elastic cloud server (ECS), from its metadata address.
    /// They are renewed half an hour before their end, and when the service refuses them.
    /// </summary>
    /// <param name="surroundings">What is looked at; this machine if null.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException">The metadata address is http, but neither this machine's nor link-local.</exception>
    public static GesCredentialSource Metadata(GesSurroundings? surroundings = null) => new MetadataSource(surroundings ?? new GesSurroundings());

    /// <summary>A source of your own, such as a vault.</summary>
    /// <param name="name">What errors call it.</param>
    /// <param name="find">
    /// Gives the credential, or null if it has none. A <see cref="GesCredentialException"/> says why; of other exceptions only the type is told.
    /// </param>
    /// <returns>The source.</returns>
    public static GesCredentialSource Of(string name, Func<ValueTask<GesCredential?>> find)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(find);
        return new OwnSource(name, find);
    }

    /// <summary>The name alone.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public sealed override string ToString() => Name;

    /// <summary>Gives the credential, or a <see cref="GesCredentialException"/> that says why there is none.</summary>
    internal abstract Task<GesCredential> FindAsync(TimeProvider clock);
}
