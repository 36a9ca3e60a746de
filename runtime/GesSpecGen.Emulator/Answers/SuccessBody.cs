using System.Text.Json;
using System.Text.Json.Nodes;
using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator.Jobs;
using GesSpecGen.Emulator.Routing;

namespace GesSpecGen.Emulator.Answers;

/// <summary>The documented success of an operation: its example, or a body made from its rows.</summary>
internal sealed class SuccessBody(SpecSet spec)
{
    private readonly DocumentedResults _results = new(spec);

    /// <param name="route">The operation.</param>
    /// <param name="request">The body of the request, which may choose whether it waits for the result.</param>
    public Answer Of(Route route, JsonElement? request = null)
    {
        if (Examples(route).FirstOrDefault(example => CallMode.IsSame(route.Operation, example, request)) is { } example)
            return new Answer(example.Status!.Value, ExampleJson.Of(example.ResponseBody));
        ResponseSpec? success = route.Operation.Success;
        JsonNode? body = success?.Body?.Rows is { Count: > 0 } rows ? new MadeUpBody(spec, route.Plane).Of(rows) : null;
        if (CallMode.IsWaiting(route.Operation, request) && body is JsonObject found)
        {
            found.Remove(route.Operation.Behaviour.Job?.Id.Text ?? "");
            _results.Of(route)?.PutInto(found);
        }

        return new Answer(success?.Status ?? 200, body);
    }

    public static IEnumerable<ExampleSpec> Examples(Route route) => route.Operation.Examples.Where(static example => example.Status is >= 200 and < 300);
}
