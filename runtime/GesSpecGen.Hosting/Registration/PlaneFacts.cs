namespace GesSpecGen.Hosting.Registration;

/// <summary>What a client knows of its plane, for code that does not know the client.</summary>
internal sealed record PlaneFacts(GesPlane Plane, bool BindsGraph, Func<string, Uri?> EndpointOf)
{
    public static PlaneFacts Of<TClient>()
        where TClient : GesClient, IGesConnectable<TClient> => new(TClient.Plane, TClient.BindsGraph, TClient.EndpointOf);

    /// <summary>The address of the service; null where the settings do not say it.</summary>
    /// <exception cref="ArgumentException">The region is no region.</exception>
    public Uri? Endpoint(GesClientSettings settings) => settings.Endpoint ?? (settings.Region is { } region ? EndpointOf(region) : null);
}
