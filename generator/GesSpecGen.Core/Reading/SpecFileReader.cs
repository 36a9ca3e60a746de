using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Format;
using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Core.Reading;

/// <summary>Reads the text of one spec file. Never throws because of the text: what is wrong with it becomes findings.</summary>
public static class SpecFileReader
{
    /// <param name="path">The path to show in findings.</param>
    /// <param name="logicalPath">The path below the spec folder, such as <c>management/job/show-job.yaml</c>.</param>
    /// <param name="isBundled">The file is part of the packaged spec; a file of the consumer's own may replace it.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="stop">Stops the reading.</param>
    public static SpecFile Read(string path, string logicalPath, bool isBundled, string text, CancellationToken stop = default)
    {
        FindingList findings = new(path);
        SpecPath folders = SpecPath.Of(logicalPath);
        SpecFile file = new(path, logicalPath, isBundled) { PlaneName = folders.Plane, GroupName = folders.Group };
        YamlNode? root = YamlReader.Read(text, findings, stop);
        if (root is YamlMap map)
            file = ReadRoot(file, folders, map, findings);
        else if (root is not null)
            findings.Add(Rules.WrongShape, root.Place, "the file", root.Kind, "a map with keys such as 'operation' and 'uri'");
        return file with { Findings = findings.ToArray() };
    }

    private static SpecFile ReadRoot(SpecFile file, SpecPath folders, YamlMap map, FindingList findings)
    {
        switch (folders.FileName)
        {
            case SpecPath.PlaneFile:
                PlaneSpec? plane = PlaneReader.Read(new MapReader(map, PlaneKeys.Plane, findings));
                return file with { Plane = plane, PlaneName = plane?.Name.Text ?? folders.Plane };
            case SpecPath.TypesFile:
                MapReader types = new(map, TypeKeys.File, findings);
                file = file with { PlaneName = types.Text("plane")?.Text ?? folders.Plane, Types = TypeReader.ReadAll(types) };
                types.Texts("notes");
                types.End();
                return file;
            default:
                MapReader operation = new(map, AlgorithmReader.IsOne(map) ? OperationKeys.Algorithm : OperationKeys.Operation, findings);
                return file with
                {
                    PlaneName = operation.Text("plane")?.Text ?? folders.Plane,
                    GroupName = operation.Text("group")?.Text ?? folders.Group,
                    Types = TypeReader.ReadAll(operation),
                    Operation = AlgorithmReader.IsOne(map) ? AlgorithmReader.Read(operation) : OperationReader.Read(operation),
                };
        }
    }
}
