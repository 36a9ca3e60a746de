using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GesSpecGen.Emulator.Graphs;

namespace GesSpecGen.Emulator.Operations;

/// <summary>Adds labels to the metadata.</summary>
internal static partial class LabelWrites
{
    private const string InvalidName = "the name of a label has letters, digits, spaces and % @ # $ : ? * . + - _ alone";

    public static GraphReply Add(GraphCall call)
    {
        if (!Name().IsMatch(call.Body.Text("name")!))
            throw new GraphException(GraphCodes.AddLabelFailed, InvalidName);
        call.Graph.Change(state => With(state, call.Body));
        return GraphReply.Success;
    }

    /// <summary>A label that exists stops all; one whose name is not allowed is passed over, and told in the answer.</summary>
    public static GraphReply AddMany(GraphCall call)
    {
        ILookup<bool, JsonElement> labels = call.Body.Items("labels").ToLookup(static label => Name().IsMatch(label.Text("name")!));
        call.Graph.Change(state => labels[true].Aggregate(state, With));
        JsonArray failed = [.. labels[false].Select(static label => new JsonObject { ["cause"] = InvalidName, ["labelName"] = label.Text("name") })];
        if (failed.Count == 0)
            return GraphReply.Success;
        return new GraphReply(new JsonObject { ["result"] = labels[true].Any() ? "partial success" : "failed", ["data"] = new JsonObject { ["failed"] = failed } });
    }

    private static GraphState With(GraphState state, JsonElement label)
    {
        LabelEntry added = LabelEntry.Read(label);
        return state.Labels.ContainsKey(added.Name) ? throw new GraphException(GraphCodes.AddLabelFailed, "label already exists") : state.With(added);
    }

    [GeneratedRegex(@"^[\p{L}\p{Nd} %@#$:?*.+\-_]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
