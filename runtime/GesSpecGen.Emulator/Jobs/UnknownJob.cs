using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator.Answers;
using GesSpecGen.Emulator.Routing;

namespace GesSpecGen.Emulator.Jobs;

/// <summary>Answers a poll of a job that nobody started, as documented: with the id that was asked for where the documented message has one.</summary>
internal sealed partial class UnknownJob(ErrorAnswers errors)
{
    public Answer Of(Route poll, string id)
    {
        ExampleSpec? example = poll.Operation.Examples.FirstOrDefault(static example => example.Status is >= 400 and < 500);
        if (example is null)
            return errors.Of(404, EmulatorCodes.NotFound, $"No job has the id '{id}'.", poll.Plane, poll);
        JsonNode? body = ExampleJson.Of(example.ResponseBody);
        if (body is JsonObject members)
            foreach ((string name, JsonNode? value) in members.ToList())
                if (value is JsonValue && value.GetValueKind() == System.Text.Json.JsonValueKind.String)
                    members[name] = DocumentedId().Replace(value.ToString(), id.Replace("$", "$$", StringComparison.Ordinal));
        return new Answer(example.Status!.Value, body);
    }

    [GeneratedRegex("[0-9a-f][0-9a-f-]{15,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DocumentedId();
}
