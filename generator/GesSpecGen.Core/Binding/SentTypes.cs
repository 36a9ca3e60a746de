using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>
/// Finds the types that travel in requests. Mandatory rows bind the caller there; of an answer, the client promises nothing
/// that the service might leave out, so in types that are only received every member may be null.
/// </summary>
public static class SentTypes
{
    /// <param name="operations">The files whose operations are emitted.</param>
    /// <param name="types">The emitted types by plane and name.</param>
    public static HashSet<(string Plane, string Name)> Of(IEnumerable<SpecFile> operations, IReadOnlyDictionary<(string Plane, string Name), TypeSpec> types) =>
        NeededTypes.Of(operations.SelectMany(static file => FileFacts.Of(file).Sent.Select(name => (file.PlaneName ?? "", name))), types);

    /// <summary>The names of the types of one plane that travel in requests of the given files.</summary>
    public static IEnumerable<string> Of(string plane, IReadOnlyList<SpecFile> files)
    {
        Dictionary<(string Plane, string Name), TypeSpec> types = [];
        foreach (TypeSpec type in files.SelectMany(static file => file.Types))
            types[(plane, type.Name.Text)] = type;
        return Of(files.Where(static file => file.Operation is not null), types).Select(static type => type.Name);
    }
}
