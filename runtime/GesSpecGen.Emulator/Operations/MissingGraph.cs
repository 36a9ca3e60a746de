using System.Text.RegularExpressions;
using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator.Answers;
using GesSpecGen.Emulator.Routing;
using System.Text.Json.Nodes;

namespace GesSpecGen.Emulator.Operations;

/// <summary>Answers a request for a graph that there is not: with the code that the page of its operation documents for that, where it does.</summary>
internal static partial class MissingGraph
{
    public static Answer Of(Matched match, string graph, ErrorAnswers errors)
    {
        foreach (ExampleSpec example in match.Route.Operation.Examples.Where(static example => example.Status >= 400))
            if (ExampleJson.Of(example.ResponseBody) is JsonObject body && body["errorMessage"]?.ToString() is { } message && DocumentedName().IsMatch(message))
            {
                body["errorMessage"] = DocumentedName().Replace(message, graph.Replace("$", "$$", StringComparison.Ordinal), 1);
                return new Answer(example.Status!.Value, body);
            }

        return errors.Of(400, GraphCodes.InvalidParameter, $"graph [{graph}] is not found", match.Plane, match.Route);
    }

    [GeneratedRegex(@"(?<=^graph \[)[^\]]*(?=\])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DocumentedName();
}
