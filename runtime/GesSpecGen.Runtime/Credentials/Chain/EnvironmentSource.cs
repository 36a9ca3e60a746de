namespace GesSpecGen.Credentials;

internal sealed class EnvironmentSource(GesSurroundings surroundings) : GesCredentialSource("environment")
{
    private const string Prefix = "HUAWEICLOUD_SDK_";

    internal override Task<GesCredential> FindAsync(TimeProvider clock) => Task.FromResult(FoundKey.Of(
        name => surroundings.Variable(Prefix + name.ToUpperInvariant()),
        static name => Prefix + name.ToUpperInvariant()));
}
