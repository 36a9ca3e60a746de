using System.Globalization;
using System.Text.Json;

namespace GesSpecGen.Json;

/// <summary>Names the place of a token by reading the document once more: costs nothing as long as nothing is wrong.</summary>
internal static class JsonPath
{
    private const int LongestName = 64;

    internal static string To(Utf8JsonReader json, long position, long firstIndex = 0)
    {
        List<Step> steps = [];
        try
        {
            do
            {
                bool found = json.TokenStartIndex >= position;
                if (json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                    steps.RemoveAt(steps.Count - 1);
                else if (json.TokenType == JsonTokenType.PropertyName)
                    steps[^1] = new Step(TextJson.Text(ref json), 0);
                else if (steps is [.., { Name: null } list])
                    steps[^1] = list with { Index = list.Index + 1 };
                if (found)
                    break;
                if (json.TokenType == JsonTokenType.StartObject)
                    steps.Add(new Step("", 0));
                else if (json.TokenType == JsonTokenType.StartArray)
                    steps.Add(new Step(null, steps.Count == 0 ? firstIndex - 1 : -1));
            }
            while (json.Read());
        }
        catch (JsonException)
        {
            // What is malformed behind the place does not matter for its name.
        }

        return string.Concat(steps.Select(static (step, index) => step.Display(first: index == 0)));
    }

    private readonly record struct Step(string? Name, long Index)
    {
        internal string Display(bool first) => Name switch
        {
            null => string.Create(CultureInfo.InvariantCulture, $"[{Index}]"),
            "" => "",
            _ => (first ? "" : ".") + Shown.Bounded(Name, LongestName),
        };
    }
}
