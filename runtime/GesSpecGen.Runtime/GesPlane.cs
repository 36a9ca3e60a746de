using System.Collections.Frozen;
using System.ComponentModel;

namespace GesSpecGen;

/// <summary>What the documentation says of all operations that share an address. Emitted clients pass it on.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GesPlane
{
    private readonly FrozenDictionary<string, GesErrorCode> _errors;

    /// <summary>Describes a plane.</summary>
    /// <param name="name">Its name, such as <c>management</c>.</param>
    /// <param name="acceptsSignatures">Whether requests may be signed with an access key, instead of carrying a token.</param>
    /// <param name="errors">The documented error codes; none if null.</param>
    public GesPlane(string name, bool acceptsSignatures = false, IReadOnlyList<GesErrorCode>? errors = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        AcceptsSignatures = acceptsSignatures;
        _errors = (errors ?? []).ToFrozenDictionary(static error => error.Code, StringComparer.Ordinal);
    }

    /// <summary>Its name, such as <c>management</c>.</summary>
    public string Name { get; }

    /// <summary>Whether requests may be signed with an access key, instead of carrying a token.</summary>
    public bool AcceptsSignatures { get; }

    /// <summary>Names of members, query parameters and headers that hold secrets: their values are in no exception.</summary>
    public IReadOnlyList<string> Sensitive { get; init; } = [];

    /// <summary>Looks a code up in the documentation.</summary>
    /// <param name="code">The code, as the service sent it.</param>
    /// <returns>What is documented, or null where nothing is.</returns>
    public GesErrorCode? Error(string? code) => code is not null && _errors.TryGetValue(code, out GesErrorCode? error) ? error : null;
}
