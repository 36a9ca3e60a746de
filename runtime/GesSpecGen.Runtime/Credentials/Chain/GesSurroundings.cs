namespace GesSpecGen;

/// <summary>What credentials are looked for in: this machine, unless a test says otherwise.</summary>
public sealed class GesSurroundings
{
    /// <summary>Gives the value of an environment variable, or null.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>Gives the text of a file, or null if there is none.</summary>
    public Func<string, string?> File { get; init; } = static path => System.IO.File.Exists(path) ? System.IO.File.ReadAllText(path) : null;

    /// <summary>Folder of the user, which the profile file is in.</summary>
    public string Home { get; init; } = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    /// <summary>Where a server (ECS) finds its metadata. <c>http://169.254.169.254</c> by default.</summary>
    public Uri MetadataEndpoint { get; init; } = new("http://169.254.169.254");

    /// <summary>Longest time of one question to the metadata address: where there is none, nobody answers. 3 seconds by default.</summary>
    public TimeSpan MetadataTimeout { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Sends the requests to the metadata address. By default there are connections of its own, which use no proxy.</summary>
    public HttpClient? MetadataHttp { get; init; }
}
