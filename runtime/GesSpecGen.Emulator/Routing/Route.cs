using System.Text;
using System.Text.RegularExpressions;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Emulator.Routing;

/// <summary>An operation and the requests that are for it.</summary>
internal sealed class Route
{
    private readonly Regex _path;

    public Route(string plane, OperationSpec operation)
    {
        Plane = plane;
        Operation = operation;
        _path = PathPattern(operation.Uri);
        Order = string.Concat(operation.Uri.Parts.Select(static part => part.IsParameter ? "\uFFFF" : part.Text));
        Marks = [.. Mark.Of(operation)];
    }

    public string Plane { get; }

    public OperationSpec Operation { get; }

    public string Name => Operation.Name.Text;

    /// <summary>With its plane: <c>management/ShowJob</c>.</summary>
    public string FullName => $"{Plane}/{Name}";

    public string Verb => Operation.Uri.Verb;

    /// <summary>Sorts a fixed text before a parameter in the same place: <c>graphs/jobs</c> before <c>graphs/{graph_id}</c>.</summary>
    public string Order { get; }

    /// <summary>What tells the operation from others with the same method and path.</summary>
    public IReadOnlyList<Mark> Marks { get; }

    public ExampleSpec? Example(string title) => Operation.Examples.FirstOrDefault(example => example.Title.Text == title && example.Status is not null);

    /// <summary>The values of the path parameters, or null where the path is another one.</summary>
    public IReadOnlyDictionary<string, string>? PathValues(string rawPath)
    {
        Match match = _path.Match(rawPath);
        if (!match.Success)
            return null;
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        foreach (UriPart part in Operation.Uri.Parts.Where(static part => part.IsParameter))
            values[part.Text] = Uri.UnescapeDataString(match.Groups[values.Count + 1].Value);
        return values;
    }

    private static Regex PathPattern(UriSpec uri)
    {
        StringBuilder pattern = new("^");
        foreach (UriPart part in uri.Parts)
            pattern.Append(part.IsParameter ? "([^/]+)" : Regex.Escape(part.Text));
        return new Regex(pattern.Append("\\z").ToString(), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }
}
