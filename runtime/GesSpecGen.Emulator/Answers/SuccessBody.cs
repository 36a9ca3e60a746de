using System.Text.Json.Nodes;
using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator.Routing;

namespace GesSpecGen.Emulator.Answers;

/// <summary>The documented success of an operation: its example, or a body made from its rows.</summary>
internal sealed class SuccessBody(SpecSet spec)
{
    public Answer Of(Route route)
    {
        if (Examples(route).FirstOrDefault() is { } example)
            return new Answer(example.Status!.Value, ExampleJson.Of(example.ResponseBody));
        ResponseSpec? success = route.Operation.Success;
        JsonNode? body = success?.Body?.Rows is { Count: > 0 } rows ? new MadeUpBody(spec, route.Plane).Of(rows) : null;
        return new Answer(success?.Status ?? 200, body);
    }

    public static IEnumerable<ExampleSpec> Examples(Route route) => route.Operation.Examples.Where(static example => example.Status is >= 200 and < 300);
}
