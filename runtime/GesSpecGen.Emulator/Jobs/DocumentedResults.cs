using System.Text.Json.Nodes;
using GesSpecGen.Core;
using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator.Answers;
using GesSpecGen.Emulator.Routing;

namespace GesSpecGen.Emulator.Jobs;

/// <summary>What the jobs of an operation give: the documented example, or a result made from its rows.</summary>
internal sealed class DocumentedResults(SpecSet spec)
{
    /// <summary>The result; null where none is documented.</summary>
    public DocumentedResult? Of(Route starter)
    {
        if (starter.Operation is not { Result: { } result, Behaviour.Job.ResultIn: { } place })
            return null;
        JsonNode? documented = starter.Operation.Examples.Select(example => Find(ExampleJson.Of(example.EndedBody), place)).FirstOrDefault(static found => found is not null);
        return new(place.Text, documented?.DeepClone() ?? new MadeUpBody(spec, starter.Plane).Of(new EquatableArray<RowSpec>([.. result.Rows, .. starter.Operation.SharedResult])));
    }

    private static JsonNode? Find(JsonNode? body, Word place)
    {
        foreach (string name in place.Text.Split('.'))
            body = (body as JsonObject)?[name];
        return body;
    }
}
