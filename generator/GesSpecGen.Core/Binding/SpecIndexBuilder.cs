using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Decides which files count: the consumer's before the packaged ones, the chosen ones among those, and what they need.</summary>
public static class SpecIndexBuilder
{
    public static IndexResult Build(IEnumerable<SpecFile> files, Selection selection)
    {
        // The order of the files must not matter; a consumer's own file comes before the packaged one that it replaces.
        List<SpecFile> ordered = [.. files.OrderBy(static file => file.IsBundled).ThenBy(static file => file.LogicalPath, StringComparer.Ordinal).ThenBy(static file => file.Path, StringComparer.Ordinal)];
        List<Finding> findings = [];
        EquatableArray<string> repeated = Repeated(ordered, findings);
        ordered = OneSharedFileEach(ordered, findings);
        List<SpecFile> planeFiles = PlaneFiles(ordered);
        List<IndexedPlane> planes = [.. planeFiles.Select(static file => file.Plane is { } plane ? Index(plane) : new IndexedPlane(file.PlaneName!, IsBroken: true, "", "", default, default))];
        Dictionary<(string, string), SpecFile> candidates = Candidates(ordered, findings);
        HashSet<SpecFile> chosen = new(candidates.Values.Where(file => IsChosen(file, selection)), ReferenceComparer.Instance);
        AddNeeded(chosen, candidates);
        findings.AddRange(SelectionFindings.Of(selection, ordered));
        Dictionary<(string Plane, string Name), TypeOrigin> types = TypeIndexer.Collect(ordered, chosen, findings);
        Dictionary<string, IndexedPlane> planesByName = planes.ToDictionary(static plane => plane.Name, StringComparer.Ordinal);
        List<IndexedOperation> operations = EmittedOperations.Of(
            candidates.Values.Where(chosen.Contains).Select(file => OperationIndexer.Index(file, planesByName, types)).OrderBy(static operation => operation.Plane, StringComparer.Ordinal).ThenBy(static operation => operation.Name, StringComparer.Ordinal),
            operation => candidates[(operation.Plane, operation.Name.ToLowerInvariant())].Operation!);
        EquatableArray<string> described = candidates.Values.Select(static file => $"{file.PlaneName}/{file.Operation!.Name.Text}").OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray();
        ILookup<string, SpecFile> byPlane = ordered.ToLookup(static file => file.PlaneName ?? "", StringComparer.Ordinal);
        planes = [.. planes.Select(plane => plane with { Sensitive = SensitiveNames.Of(byPlane[plane.Name].Where(file => file.Operation is null || chosen.Contains(file))), BindsGraph = byPlane[plane.Name].Any(BindsGraph) })];
        return new IndexResult(
            new SpecIndex(planes.ToEquatableArray(), operations.ToEquatableArray(), TypeIndexer.Index(types, chosen), described, repeated),
            planeFiles.Select(static file => file.Plane).OfType<PlaneSpec>().Select(PlaneFacts.Of).ToEquatableArray(),
            findings.ToEquatableArray());
    }

    // Of all operations, so that the client is made in the same way whichever of them are chosen.
    private static bool BindsGraph(SpecFile file) => file.Operation?.Path.Any(static row => row.Role == RowRole.Graph) == true;

    private static EquatableArray<string> Repeated(List<SpecFile> files, List<Finding> findings)
    {
        EquatableArray<string> paths = files.GroupBy(static file => file.Path, StringComparer.Ordinal).Where(static same => same.Count() > 1).Select(static same => same.Key).ToEquatableArray();
        findings.AddRange(paths.Select(static path => new Finding(Rules.DuplicateFile, path, Place.FileStart, default)));
        // A plane file becomes no source of its own, so one of the two may say what the plane is.
        HashSet<string> kept = new(StringComparer.Ordinal);
        files.RemoveAll(file => paths.Contains(file.Path) && (file.Plane is null || !kept.Add(file.Path)));
        return paths;
    }

    // A second types.yaml or plane.yaml beside the first would be emitted under the same name.
    private static List<SpecFile> OneSharedFileEach(List<SpecFile> files, List<Finding> findings)
    {
        Dictionary<(string?, string, bool), SpecFile> seen = [];
        List<SpecFile> kept = [];
        foreach (SpecFile file in files)
        {
            (string?, string, bool) key = (file.PlaneName, SpecPath.Of(file.LogicalPath).FileName, file.IsBundled);
            if (key.Item2 is not (SpecPath.PlaneFile or SpecPath.TypesFile) || !seen.TryGetValue(key, out SpecFile first))
            {
                kept.Add(file);
                seen[key] = file;
            }
            else
            {
                findings.Add(new Finding(Rules.DuplicateShared, file.Path, Place.FileStart, new EquatableArray<string>([file.PlaneName ?? "", key.Item2, first.Path])));
            }
        }

        return kept;
    }

    private static bool IsChosen(SpecFile file, Selection selection) =>
        !file.IsBundled || selection.Includes(file.PlaneName ?? "", file.GroupName ?? "", file.Operation!.Name.Text, file.Operation.Status == OperationStatus.Current);

    private static List<SpecFile> PlaneFiles(List<SpecFile> files) =>
    [
        .. files.Where(static file => file.PlaneName is not null && SpecPath.Of(file.LogicalPath).FileName == SpecPath.PlaneFile)
            .GroupBy(static file => Naming.Plane(file.PlaneName!), StringComparer.OrdinalIgnoreCase)
            .Select(static same => same.First())
            .OrderBy(static file => file.PlaneName, StringComparer.Ordinal),
    ];

    private static IndexedPlane Index(PlaneSpec plane) => new(
        plane.Name.Text,
        IsBroken: false,
        plane.Client.Text,
        plane.Summary,
        plane.Groups.Select(static group => new IndexedGroup(group.Name.Text, Naming.GroupClient(group.Property.Text), group.Property.Text, group.Summary)).ToEquatableArray(),
        plane.Errors.Select(static error => error.Name.Text).ToEquatableArray())
    {
        AcceptsSignatures = plane.AcceptsSignatures,
        HasErrorCodes = plane.ErrorCodes.Count > 0,
        HasEndpointPattern = plane.Endpoint is not null,
    };

    private static Dictionary<(string, string), SpecFile> Candidates(List<SpecFile> files, List<Finding> findings)
    {
        Dictionary<(string, string), SpecFile> byName = [];
        foreach (SpecFile file in files)
        {
            if (file.Operation is not { } operation)
                continue;
            // File systems, and so the names of emitted sources, do not tell upper from lower case.
            (string, string) key = (file.PlaneName ?? "", operation.Name.Text.ToLowerInvariant());
            if (!byName.TryGetValue(key, out SpecFile first))
                byName.Add(key, file);
            else if (first.IsBundled == file.IsBundled)
                findings.Add(new Finding(Rules.DuplicateOperation, file.Path, operation.Name.Place, new EquatableArray<string>([operation.Name.Text, first.LogicalPath])));
        }

        return byName;
    }

    // The handle of a job or of a transaction calls operations that the consumer may not have chosen.
    private static void AddNeeded(HashSet<SpecFile> chosen, Dictionary<(string, string), SpecFile> candidates)
    {
        Queue<SpecFile> open = new(chosen);
        while (open.Count > 0)
        {
            SpecFile file = open.Dequeue();
            foreach (Word needed in Needed(file.Operation!))
                if (candidates.TryGetValue((file.PlaneName ?? "", needed.Text.ToLowerInvariant()), out SpecFile other) && chosen.Add(other))
                    open.Enqueue(other);
        }
    }

    private static IEnumerable<Word> Needed(OperationSpec operation)
    {
        BehaviourSpec behaviour = operation.Behaviour;
        return new[] { operation.Algorithm?.Runs, behaviour.Job?.Poll, behaviour.Job?.Cancel, behaviour.Transaction?.Commit, behaviour.Transaction?.RollBack, behaviour.Within?.Begin }.OfType<Word>();
    }

    private sealed class ReferenceComparer : IEqualityComparer<SpecFile>
    {
        public static ReferenceComparer Instance { get; } = new();

        public bool Equals(SpecFile x, SpecFile y) => ReferenceEquals(x, y);

        public int GetHashCode(SpecFile file) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(file);
    }
}

/// <summary>The index, what the documentation says of each plane, and what the files together do wrong. They change apart from each other.</summary>
public sealed record IndexResult(SpecIndex Index, EquatableArray<PlaneFacts> Facts, EquatableArray<Finding> Findings);
