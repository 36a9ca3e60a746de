using GesSpecGen.Management;

namespace GesSpecGen.Hosting.Tests.Support;

/// <summary>A client of a plane that takes tokens alone and has no address by region, as those of graphs are; and one of a class that inherits from an emitted one.</summary>
internal sealed class GraphClient(GesConnection to) : GesManagementClient(to.Http, to.Endpoint, to.ProjectId, to.Credential, to.Options), IGesConnectable<GraphClient>
{
    public GesConnection To { get; } = to;

    static GesPlane IGesConnectable<GraphClient>.Plane { get; } = new("memory");

    static GraphClient IGesConnectable<GraphClient>.Connect(GesConnection connection) => new(connection);

    static Uri? IGesConnectable<GraphClient>.EndpointOf(string region) => null;
}
