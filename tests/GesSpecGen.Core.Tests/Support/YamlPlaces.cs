using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Core.Tests.Support;

/// <summary>Where keys and values of a spec file stand: what an editor may underline.</summary>
internal static class YamlPlaces
{
    public static IReadOnlySet<Place> Of(string text)
    {
        HashSet<Place> places = [];
        if (YamlReader.Read(text, new FindingList(""), CancellationToken.None) is { } root)
            Add(root, places);
        return places;
    }

    private static void Add(YamlNode node, HashSet<Place> places)
    {
        places.Add(node.Place);
        // What a map lacks is shown where it begins.
        if (node is YamlMap whole)
            places.Add(whole.Head);
        foreach (YamlEntry entry in node is YamlMap map ? map.Entries : default)
        {
            places.Add(entry.Key.Place);
            Add(entry.Value, places);
        }

        foreach (YamlNode item in node is YamlList list ? list.Items : default)
            Add(item, places);
    }
}
