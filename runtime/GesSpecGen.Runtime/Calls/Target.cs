namespace GesSpecGen.Calls;

/// <summary>What a client works on.</summary>
internal sealed record Target(string ProjectId, string? GraphName)
{
    internal static Target Project(string projectId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(projectId);
        return new(projectId, null);
    }

    internal static Target Graph(string projectId, string graphName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(projectId);
        ArgumentException.ThrowIfNullOrWhiteSpace(graphName);
        return new(projectId, graphName);
    }
}
