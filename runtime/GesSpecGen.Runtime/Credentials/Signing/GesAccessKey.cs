using System.Diagnostics;

namespace GesSpecGen;

/// <summary>An access key (AK/SK) that requests are signed with. Neither ToString nor a debugger shows any of it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class GesAccessKey
{
    /// <summary>Id of the key (AK).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string Id { get; init; }

    /// <summary>The secret of the key (SK). It is never sent.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string Secret { get; init; }

    /// <summary>The token that comes with a temporary key; null for a permanent one.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SecurityToken { get; init; }

    /// <summary>The kind of key, never the key.</summary>
    /// <returns>No secret.</returns>
    public override string ToString() => SecurityToken is null ? "a permanent access key" : "a temporary access key";
}
