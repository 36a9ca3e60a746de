using System.Text.Json;
using System.Text.RegularExpressions;
using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Yaml;
using GesSpecGen.Emulator.Tests.Support;

namespace GesSpecGen.Emulator.Tests;

/// <summary>The packaged spec, example by example: its requests pass the checks of its tables, and its answers come back as they stand there.</summary>
public sealed partial class DocumentedExampleTests
{
    private static readonly SpecSet _spec = SpecSet.Read(PackagedSpec.Texts);

    public static TheoryData<string, string> Examples
    {
        get
        {
            TheoryData<string, string> examples = [];
            foreach (SpecFile file in _spec.Operations)
                foreach (ExampleSpec example in file.Operation!.Examples.Where(static example => example.Status is not null))
                    examples.Add($"{file.PlaneName}/{file.Operation.Name}", example.Title.Text);
            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task A_documented_request_is_answered_as_documented(string name, string title)
    {
        OperationSpec operation = _spec.Operations.Single(file => $"{file.PlaneName}/{file.Operation!.Name}" == name).Operation!;
        ExampleSpec example = operation.Examples.First(example => example.Title.Text == title);
        ExampleSpec asks = operation.Examples.First(static example => example.RequestUri is not null);
        string[] uri = Placeholder().Replace(ChosenValue().Replace(asks.RequestUri!.Text, ""), "$1").Split(' ');
        string? body = asks.RequestBody is { } documented ? JsonSerializer.Serialize(Plain(documented)) : null;

        await using Visitor visitor = await Visitor.StartAsync(options => options.Planes = [name.Split('/')[0]]);
        Reply reply = await visitor.SendAsync(uri[0], uri[1], body, [(EmulatorHeaders.Example, title), .. asks.RequestHeaders.Where(static header => header.Name != "X-Auth-Token").Select(static header => (header.Name, header.Value))]);

        Assert.Equal(example.Status, reply.Status);
        Assert.Equal(operation.Name.Text, visitor.Ges.Requests.Single().Operation);
        JsonAssert.Equal(JsonSerializer.Serialize(Plain(example.ResponseBody)), reply.Text);
    }

    private static object? Plain(YamlNode? node) => node switch
    {
        YamlMap map => map.Entries.ToDictionary(static entry => entry.Key.Value, static entry => Plain(entry.Value)),
        YamlList list => list.Items.Select(Plain).ToList(),
        YamlText { IsNull: true } or null => null,
        YamlText { IsPlain: true } plain => JsonSerializer.Deserialize<JsonElement>(plain.Value),
        YamlText text => text.Value,
        _ => throw new NotSupportedException(),
    };

    // What callers choose in a query may be left out.
    [GeneratedRegex("(?<=[?&])[^=&]*=[{][^}]*[}]&?")]
    private static partial Regex ChosenValue();

    [GeneratedRegex("[{]([^}]*)[}]")]
    private static partial Regex Placeholder();
}
