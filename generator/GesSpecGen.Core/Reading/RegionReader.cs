using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Format;
using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Core.Reading;

/// <summary>Reads <c>endpoint</c> and <c>regions</c> of a plane.yaml.</summary>
internal static class RegionReader
{
    private const string Placeholder = "{region}";

    public static Word? ReadPattern(MapReader map)
    {
        Word? pattern = map.Text("endpoint");
        if (pattern is null || (pattern.Text.Contains(Placeholder) && IsAddress(pattern.Text.Replace(Placeholder, "region"))))
            return pattern;
        map.Findings.Add(Rules.WrongValue, pattern.Place, pattern.Text, "endpoint", "an https address with {region} in it, such as https://ges.{region}.example.com");
        return null;
    }

    /// <param name="map">The plane.</param>
    /// <param name="client">Name of its client; the class of the addresses is named after it.</param>
    public static EquatableArray<RegionSpec> ReadAll(MapReader map, string client)
    {
        List<RegionSpec> regions = [];
        HashSet<string> taken = new([.. Naming.ObjectMembers, "Of", Naming.Endpoints(client)], StringComparer.Ordinal);
        foreach (YamlEntry entry in map.Entries("regions"))
        {
            if (map.AsMap(entry.Key.Value, entry.Value, PlaneKeys.Region) is not { } region)
                continue;
            string name = region.Text("name")?.Text ?? "";
            Word? endpoint = region.RequiredText("endpoint", "endpoint: https://ges.cn-north-4.myhuaweicloud.com");
            region.End();
            if (!IsCode(entry.Key.Value))
                map.Findings.Add(Rules.UnusableName, entry.Key.Place, entry.Key.Value, "the name of a region", "", "name it by its code in small letters, digits and hyphens, a letter first, such as 'cn-north-4'");
            else if (!taken.Add(Casing.Pascal(entry.Key.Value)))
                map.Findings.Add(Rules.WrongValue, entry.Key.Place, entry.Key.Value, "regions", "a code whose C# name nothing else has");
            else if (endpoint is not null && !IsAddress(endpoint.Text))
                map.Findings.Add(Rules.WrongValue, endpoint.Place, endpoint.Text, "endpoint", "an https address without a path, such as https://ges.cn-north-4.myhuaweicloud.com");
            else if (endpoint is not null)
                regions.Add(new RegionSpec(new Word(entry.Key.Value, entry.Key.Place), name, endpoint));
        }

        return regions.ToEquatableArray();
    }

    private static bool IsCode(string code) => code.Length > 0 && code[0] is >= 'a' and <= 'z' && code.All(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri address) && address.Scheme == Uri.UriSchemeHttps && address.PathAndQuery == "/" && address.UserInfo.Length == 0 && address.Fragment.Length == 0;
}
