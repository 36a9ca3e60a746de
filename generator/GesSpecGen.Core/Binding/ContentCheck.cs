using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Checks of a file that look into shared types and error bodies; no emitted code depends on them.</summary>
public static class ContentCheck
{
    public static EquatableArray<Finding> Run(SpecFile file, SharedSpec shared)
    {
        FindingList findings = new(file.Path);
        SharedPlane? plane = shared.Plane(file.PlaneName);
        Dictionary<string, TypeSpec> types = new(StringComparer.Ordinal);
        foreach (TypeSpec type in file.Types.Concat(plane?.Types ?? default))
            if (!types.ContainsKey(type.Name.Text))
                types.Add(type.Name.Text, type);
        ValueCheck.Run(file, FindType, findings);
        foreach (TypeSpec type in file.Types)
            UnionCheck.Run(type, FindType, findings);
        if (file.Operation is { } operation)
        {
            ExampleCheck.Run(operation, plane, FindType, findings);
            StateCheck.Run(file, FindType, findings);
            ModesBinder.Check(operation, FindType, findings);
            UnknownJobCheck.Run(operation, plane, findings);
            PageKeyCheck.Run(operation, FindType, findings);
            if (operation.Behaviour.Streams is { } path)
                StreamedRow.Find(path, operation, FindType, findings);
        }

        return findings.ToArray();

        TypeSpec? FindType(string name) => types.TryGetValue(name, out TypeSpec type) ? type : null;
    }
}
