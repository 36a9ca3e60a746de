namespace GesSpecGen;

/// <summary>What a credential may need to know about a call.</summary>
/// <param name="operation">What is called.</param>
/// <param name="projectId">Id of the project that the client works in.</param>
/// <param name="body">The bytes of the body; empty where there is none.</param>
/// <param name="timeProvider">The clock of the client.</param>
public sealed class GesCredentialContext(GesOperation operation, string projectId, ReadOnlyMemory<byte> body, TimeProvider timeProvider)
{
    /// <summary>What is called.</summary>
    public GesOperation Operation { get; } = operation;

    /// <summary>Id of the project that the client works in.</summary>
    public string ProjectId { get; } = projectId;

    /// <summary>The bytes of the body; empty where there is none.</summary>
    public ReadOnlyMemory<byte> Body { get; } = body;

    /// <summary>The clock of the client.</summary>
    public TimeProvider TimeProvider { get; } = timeProvider;

    /// <summary>Whether the service accepts signed requests instead of a token. True by default.</summary>
    public bool AcceptsSignatures { get; init; } = true;
}
