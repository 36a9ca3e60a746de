namespace GesSpecGen.Hosting;

/// <summary>How an application proves who it is.</summary>
public enum GesCredentialKind
{
    /// <summary>With the <see cref="GesCredential"/> of the application's services: for a graph that with its name as the key, if there is one.</summary>
    Services,

    /// <summary>With a token from the configuration.</summary>
    Token,

    /// <summary>With user and password of an IAM user.</summary>
    IamUser,

    /// <summary>With an access key that signs the requests: only where the service accepts signatures, as the management plane does.</summary>
    AccessKey,

    /// <summary>
    /// With the first access key that is found in the environment, in the profile file or in the server's metadata, as <see cref="GesCredential.Default"/> does:
    /// only where the service accepts signatures. A <see cref="GesSurroundings"/> of the application's services says where to look.
    /// </summary>
    Chain,
}
