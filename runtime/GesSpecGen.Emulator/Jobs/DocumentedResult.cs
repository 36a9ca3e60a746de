using System.Text.Json.Nodes;

namespace GesSpecGen.Emulator.Jobs;

/// <summary>What a job gives by the documentation, and where in the answer of a poll it stands.</summary>
internal sealed record DocumentedResult(string Place, JsonNode Value)
{
    public void PutInto(JsonObject answer)
    {
        string[] names = Place.Split('.');
        JsonObject at = answer;
        foreach (string name in names[..^1])
        {
            if (at[name] is not JsonObject inner)
                at[name] = inner = [];
            at = inner;
        }

        at[names[^1]] = Value.DeepClone();
    }
}
