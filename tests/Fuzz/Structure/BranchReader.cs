using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Fuzz.Structure;

/// <summary>The structure of real spec files, and which values stand under which key in all of them.</summary>
internal static class BranchReader
{
    public static Branch Read(string text) => YamlReader.Read(text, new FindingList("file"), CancellationToken.None) is { } root ? Of(root) : Branch.Of(text);

    /// <summary>All values that some files have under each key.</summary>
    public static IReadOnlyDictionary<string, Branch[]> ByKey(IEnumerable<Branch> files) => files
        .SelectMany(static file => file.All()).Where(static branch => branch.Kind == BranchKind.Map).SelectMany(static map => map.Entries)
        .GroupBy(static entry => entry.Key, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.Select(static entry => entry.Value).ToArray(), StringComparer.Ordinal);

    private static Branch Of(YamlNode node) => node switch
    {
        YamlText text => new() { Kind = text.IsPlain ? BranchKind.Raw : BranchKind.Text, Text = text.Value },
        YamlList list => new() { Kind = BranchKind.List, Entries = [.. list.Items.Select(static item => ("", Of(item)))] },
        YamlMap map => new() { Kind = BranchKind.Map, Entries = [.. map.Entries.Select(static entry => (entry.Key.Value, Of(entry.Value)))] },
        _ => throw new InvalidOperationException(node.Kind),
    };
}
