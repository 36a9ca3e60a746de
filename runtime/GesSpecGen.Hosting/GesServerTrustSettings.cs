namespace GesSpecGen.Hosting;

/// <summary>Which certificates of a server are trusted instead of those of the system's authorities; see <see cref="GesServerTrust"/>. One of the two at most.</summary>
public sealed class GesServerTrustSettings
{
    /// <summary>Path of a PEM file with the root certificates of an authority of your own. It is read when the application starts.</summary>
    public string? AuthorityFile { get; set; }

    /// <summary>SHA-256 fingerprints of server certificates: 64 hexadecimal digits, with or without colons.</summary>
    public IList<string> Fingerprints { get; set; } = [];

    /// <summary>All of it as one text, to compare.</summary>
    internal string Identity => string.Join('\n', Fingerprints.Prepend(AuthorityFile));
}
