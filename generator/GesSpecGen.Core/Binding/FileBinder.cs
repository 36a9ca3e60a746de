using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Checks one spec file against the names of all, and models the source that it becomes.</summary>
public static class FileBinder
{
    public static BoundFile Bind(SpecFile file, SpecIndex index, Settings settings)
    {
        FindingList findings = new(file.Path);
        if (index.RepeatedFiles.Contains(file.Path))
            return new BoundFile(null, default);
        string plane = file.PlaneName ?? "";
        TypeBinder types = new(file, index, findings);
        List<TypeSpec> owned = [.. file.Types.Where(type => !type.IsFlat && index.Type(plane, type.Name.Text)?.Path == file.Path)];
        SourceModel source = new(HintName(file, owned), Naming.Namespace(settings, plane), settings.IsPublic)
        {
            Objects = TypesBinder.Objects(owned, name => index.Type(plane, name)!, types, findings),
            Rows = TypesBinder.Rows(owned, name => index.Type(plane, name)!, types, findings),
            Unions = TypesBinder.Unions(owned, types),
            Texts = TypesBinder.Texts(owned),
        };
        // What answers share is not emitted, but its types have to be known.
        foreach (RowSpec row in file.Plane is { } shared && (!file.IsBundled || index.Operations.Any(operation => operation.Plane == plane)) ? shared.Headers.Concat(shared.Errors.SelectMany(static error => error.Members)) : [])
            types.Bind(row);
        bool isPlaced = IsPlaced(file, index, findings);
        TypeNameCheck.Run(file, index, findings);
        bool isEmitted = file.Operation is { } named && index.Operation(plane, named.Name.Text)?.Path == file.Path;
        if (isPlaced && isEmitted && Group(file, index, findings) is { } group && OperationCheck.Passes(file, file.Operation!, index, findings))
        {
            OperationBinder binder = new(file, file.Operation!, group, index, types, findings);
            OperationModel operation = binder.Bind();
            source = source with { Operation = operation, Objects = binder.Objects.Concat(source.Objects).ToEquatableArray(), TextRow = TextRowBinder.Bind(file.Operation!, types, findings) };
        }

        bool isEmpty = source.Operation is null && source.Objects.Count == 0 && source.Rows.Count == 0 && source.Unions.Count == 0 && source.Texts.Count == 0;
        return new BoundFile(isEmpty || !isPlaced ? null : source, findings.ToArray());
    }

    private static string HintName(SpecFile file, List<TypeSpec> owned)
    {
        string plane = Naming.Plane(file.PlaneName ?? "");
        if (file.Operation is { } operation)
            return $"{plane}/{Part(file.GroupName)}/{operation.Name.Text}.g.cs";
        // An operation without a usable name leaves its types, of which others may make use.
        if (SpecPath.Of(file.LogicalPath).FileName is not SpecPath.TypesFile and var fileName && owned.Count > 0)
            return $"{plane}/{Part(fileName)}.{owned[0].Name.Text}.g.cs";
        return file.IsBundled ? $"{plane}/Types.g.cs" : $"{plane}/OwnTypes.g.cs";

        // A folder or a file may be named so that no letter is left; no compiler takes a source with an empty part in its name.
        static string Part(string? name) => Casing.Pascal(name ?? "") is { Length: > 0 } part ? part : "_";
    }

    private static bool IsPlaced(SpecFile file, SpecIndex index, FindingList findings)
    {
        if (file.Operation is null && file.Types.Count == 0)
            return true;
        Place place = file.Operation?.Name.Place ?? Place.FileStart;
        string folders = file.Operation is null ? "<plane>/" : "<plane>/<group>/";
        if (file.PlaneName is not { } planeName)
            findings.Add(Rules.UnplacedFile, place, "plane", "plane", folders);
        else if (index.Plane(planeName) is not { } plane)
            findings.Add(Rules.UnknownPlane, place, planeName, Nearest.Hint(planeName, index.Planes.Select(static known => known.Name)));
        else
            return !plane.IsBroken;
        return false;
    }

    private static IndexedGroup? Group(SpecFile file, SpecIndex index, FindingList findings)
    {
        Place place = file.Operation!.Name.Place;
        if (file.GroupName is not { } groupName)
        {
            findings.Add(Rules.UnplacedFile, place, "group", "group", "<plane>/<group>/");
            return null;
        }

        IndexedPlane plane = index.Plane(file.PlaneName!)!;
        IndexedGroup? group = plane.Groups.FirstOrDefault(group => group.Name == groupName);
        if (group is null)
            findings.Add(Rules.UnknownGroup, place, plane.Name, groupName, Nearest.Hint(groupName, plane.Groups.Select(static known => known.Name)));
        return group;
    }
}

/// <summary>What a file becomes, and what is wrong with it. The first does not change when the second moves.</summary>
public sealed record BoundFile(SourceModel? Source, EquatableArray<Finding> Findings);
