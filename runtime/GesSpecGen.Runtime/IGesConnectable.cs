namespace GesSpecGen;

/// <summary>
/// A client that is made without knowing its constructor and without reflection. Every emitted client is one; a class that inherits from an emitted client
/// implements it again for itself.
/// </summary>
/// <typeparam name="TSelf">The client.</typeparam>
public interface IGesConnectable<TSelf>
    where TSelf : GesClient
{
    /// <summary>What the documentation says of the plane that the client speaks to.</summary>
    static abstract GesPlane Plane { get; }

    /// <summary>Whether the client works on one graph, so that it needs the graph's name.</summary>
    static virtual bool BindsGraph => false;

    /// <summary>Makes a client.</summary>
    /// <param name="connection">What it is made from.</param>
    /// <returns>The client. The caller disposes of it, and of the HttpClient.</returns>
    /// <exception cref="ArgumentException">The endpoint, the project id or a setting is not usable.</exception>
    static abstract TSelf Connect(GesConnection connection);

    /// <summary>The documented address in a region.</summary>
    /// <param name="region">Code of the region, such as <c>cn-north-4</c>.</param>
    /// <returns>The address; null where the plane has no address by region, because every graph has its own.</returns>
    /// <exception cref="ArgumentException">The code has other characters than small letters, digits and hyphens.</exception>
    static virtual Uri? EndpointOf(string region) => null;
}
