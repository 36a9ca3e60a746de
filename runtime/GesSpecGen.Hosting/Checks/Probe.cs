using GesSpecGen.Hosting.Registration;

namespace GesSpecGen.Hosting.Checks;

/// <summary>The rules are those of every client: one is made to see what it says, and never used.</summary>
internal sealed class Probe : GesClient
{
    private static readonly Uri Usable = new("https://ges.example.com");

    private Probe(HttpClient http, Uri endpoint, GesClientOptions options)
        : base(new GesPlane("check"), http, endpoint, "project", GesCredential.Token("token"), options)
    {
    }

    /// <summary>What is wrong with timeouts, limits and the like.</summary>
    public static IEnumerable<string> Faults(GesClientSettings settings) =>
        ClientOptions.Each(settings).Select(static options => Fault.Of(() => Make(Usable, options))).OfType<string>();

    /// <exception cref="ArgumentException">The endpoint is not usable.</exception>
    public static void Endpoint(Uri endpoint, bool allowInsecureHttp) => Make(endpoint, new GesClientOptions { AllowInsecureHttp = allowInsecureHttp });

    private static void Make(Uri endpoint, GesClientOptions options)
    {
        using HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false });
        new Probe(http, endpoint, options).Dispose();
    }
}
