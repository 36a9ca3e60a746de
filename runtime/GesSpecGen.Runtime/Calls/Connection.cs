using GesSpecGen.Http;

namespace GesSpecGen.Calls;

/// <summary>What a client and its views share: where and how they send, and who they are.</summary>
/// <param name="Plane">What the documentation says of the plane.</param>
/// <param name="Address">Where the service is.</param>
/// <param name="ProjectId">The project to work in.</param>
/// <param name="Credential">Proves who calls.</param>
internal sealed record Connection(GesPlane Plane, ServiceAddress Address, string ProjectId, GesCredential Credential)
{
    /// <summary>The graph to work on; null where the plane has no graph of its own.</summary>
    internal string? GraphName { get; init; }

    internal required HttpClient Http { get; init; }

    /// <summary>Whether nobody else has configured the HttpClient, so that it is known what its exceptions mean.</summary>
    internal required bool IsOwn { get; init; }
}
