using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Core.Reading;

/// <summary>Reads a file of an algorithm: an operation without a URI, whose rest the operation that runs it has.</summary>
internal static class AlgorithmReader
{
    public static bool IsOne(YamlMap map) => map.Entries.Any(static entry => entry.Key.Value == "algorithm");

    /// <summary>The algorithm, or null where it has no usable name; the findings say so.</summary>
    public static OperationSpec? Read(MapReader map)
    {
        Word? text = map.RequiredText("algorithm", "algorithm: pagerank");
        Word? name = map.RequiredText("name", "name: PageRank"), runs = map.RequiredText("runs", "runs: ExecuteAlgorithm");
        OperationSpec read = OperationReader.ReadHead(map, name, UriReader.None);
        EquatableArray<RowSpec> parameters = RowReader.ReadAll(map, "parameters");
        Word? modes = map.Node("modes") is { } node && map.Flag("modes") ? new Word("modes", node.Place) : null;
        Word? streams = map.Text("streams");
        map.End();
        return text is null || name is null || runs is null || !CSharpName.IsPascal(name.Text)
            ? null
            : read with { DocumentedAs = read.DocumentedAs ?? text, Algorithm = new AlgorithmSpec(text, runs, parameters) { Modes = modes }, Behaviour = new BehaviourSpec { Streams = streams } };
    }
}
