using System.ComponentModel;
using System.Text;

namespace GesSpecGen.Generated;

/// <summary>Which jobs have a result of a type, and where in the answer that reads them it stands.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GesJobResultKind
{
    /// <summary>Describes a kind of results.</summary>
    /// <param name="operation">The operation that starts the jobs.</param>
    /// <param name="place">Names that lead to the result, divided by dots.</param>
    /// <param name="names">The members that tell it from other results.</param>
    public GesJobResultKind(string operation, string place, params string[] names)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(names);
        Operation = operation;
        Place = place;
        Path = [.. place.Split('.').Select(Encoding.UTF8.GetBytes)];
        Names = names;
    }

    /// <summary>The operation that starts the jobs.</summary>
    public string Operation { get; }

    /// <summary>Names that lead to the result, divided by dots.</summary>
    public string Place { get; }

    internal IReadOnlyList<byte[]> Path { get; }

    internal IReadOnlyList<string> Names { get; }
}
