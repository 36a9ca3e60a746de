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
}
