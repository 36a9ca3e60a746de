using System.Globalization;
using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Format;
using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Core.Reading;

/// <summary>Reads a plane.yaml.</summary>
internal static class PlaneReader
{
    // What clients have from the runtime library.
    private static readonly string[] ClientMembers = ["Dispose", "Pipeline"];

    public static PlaneSpec? Read(MapReader map)
    {
        Word? name = map.RequiredText("plane", "plane: management");
        Word? client = map.RequiredText("client", "client: GesManagementClient");
        if (client is not null && !(CSharpName.IsPascal(client.Text) && client.Text.EndsWith("Client", StringComparison.Ordinal)))
        {
            map.Findings.Add(Rules.UnusableName, client.Place, client.Text, "the name of a client", "", "write it in PascalCase with 'Client' at the end, such as 'GesManagementClient'");
            client = null;
        }

        if (name is not null && !CSharpName.IsPascal(Naming.Plane(name.Text)))
        {
            map.Findings.Add(Rules.UnusableName, name.Place, name.Text, "the name of a plane", "", "name it in letters and digits, such as 'management'");
            name = null;
        }

        PlaneSpec read = new(name ?? Unnamed, client ?? UnknownClient, map.Text("summary")?.Text ?? "")
        {
            Groups = ReadGroups(map, client?.Text ?? ""),
            Errors = ReadErrors(map),
            Headers = RowReader.ReadAll(map, "headers"),
            Statuses = ReadStatuses(map),
            AcceptsSignatures = ReadCredentials(map),
            Endpoint = RegionReader.ReadPattern(map),
            Regions = RegionReader.ReadAll(map, (client ?? UnknownClient).Text),
            ErrorCodes = ErrorCodeReader.ReadAll(map, (client ?? UnknownClient).Text),
        };
        map.Texts("notes");
        map.End();
        return name is null || client is null ? null : read;
    }

    private static Word Unnamed { get; } = new("", Place.FileStart);

    private static Word UnknownClient { get; } = new("Client", Place.FileStart);

    private static EquatableArray<GroupSpec> ReadGroups(MapReader map, string client)
    {
        List<GroupSpec> groups = [];
        HashSet<string> taken = new([.. Naming.ObjectMembers, .. ClientMembers, client], StringComparer.Ordinal);
        foreach (YamlEntry entry in map.Entries("groups"))
        {
            if (map.AsMap(entry.Key.Value, entry.Value, PlaneKeys.Group) is not { } group)
                continue;
            Word? property = RowReader.Pascal(group, "property");
            string summary = group.Text("summary")?.Text ?? "";
            group.End();
            if (!CSharpName.IsPascal(Casing.Pascal(entry.Key.Value)))
                map.Findings.Add(Rules.UnusableName, entry.Key.Place, entry.Key.Value, "the name of a group", "", "name it in letters and digits, such as 'job'");
            else if (property is not null && (!taken.Add(property.Text) || taken.Contains(Naming.GroupClient(property.Text))))
                map.Findings.Add(Rules.WrongValue, property.Place, property.Text, "property", "a name that neither another group nor the client itself has");
            else if (property is not null)
                groups.Add(new GroupSpec(new Word(entry.Key.Value, entry.Key.Place), property, summary));
            else if (group.Node("property") is null or YamlText { IsNull: true })
                group.Missing("property", "property: Jobs");
        }

        return groups.ToEquatableArray();
    }

    private static EquatableArray<ErrorSpec> ReadErrors(MapReader map)
    {
        List<ErrorSpec> errors = [];
        foreach (YamlEntry entry in map.Entries("errors"))
        {
            if (map.AsMap(entry.Key.Value, entry.Value, PlaneKeys.Error) is not { } error)
                continue;
            errors.Add(new ErrorSpec(new Word(entry.Key.Value, entry.Key.Place), error.Text("description")?.Text ?? "", RowReader.ReadAll(error, "members")));
            error.End();
        }

        return errors.ToEquatableArray();
    }

    private static bool ReadCredentials(MapReader map)
    {
        EquatableArray<Word> kinds = map.Texts("credentials");
        foreach (Word kind in kinds.Where(static kind => kind.Text is not ("token" or "signature")))
            map.Findings.Add(Rules.WrongValue, kind.Place, kind.Text, "credentials", "token or signature");
        return kinds.Any(static kind => kind.Text == "signature");
    }

    private static EquatableArray<StatusSpec> ReadStatuses(MapReader map)
    {
        List<StatusSpec> statuses = [];
        foreach (YamlEntry entry in map.Entries("statuses"))
        {
            if (int.TryParse(entry.Key.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int status) && status is >= 100 and <= 599 && entry.Value is YamlText text)
                statuses.Add(new StatusSpec(status, text.Value));
            else
                map.Findings.Add(Rules.WrongValue, entry.Key.Place, entry.Key.Value, "statuses", "an HTTP status code with a description, such as '404: The resource does not exist.'");
        }

        return statuses.ToEquatableArray();
    }
}
