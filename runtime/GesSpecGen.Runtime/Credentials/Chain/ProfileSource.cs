namespace GesSpecGen.Credentials;

internal sealed class ProfileSource(GesSurroundings surroundings) : GesCredentialSource("profile file")
{
    private const string PathVariable = "HUAWEICLOUD_SDK_CREDENTIALS_FILE";
    private const string Section = "basic";

    internal override Task<GesCredential> FindAsync(TimeProvider clock)
    {
        string path = surroundings.Variable(PathVariable) is { Length: > 0 } named ? named : Path.Combine(surroundings.Home, ".huaweicloud", "credentials");
        string text = Read(path) ?? throw new GesCredentialException($"there is no file {path}");
        IReadOnlyDictionary<string, string> values = ProfileText.Section(text, Section) ?? throw new GesCredentialException($"{path} has no section [{Section}]");
        return Task.FromResult(FoundKey.Of(values.GetValueOrDefault, name => $"{name} in [{Section}] of {path}"));
    }

    private string? Read(string path)
    {
        try
        {
            return surroundings.File(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new GesCredentialException($"{path} cannot be read: {e.Message}", e);
        }
    }
}
