using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Checks the names of a file's types against what the emitter names itself, and that an operation file needs its types.</summary>
internal static class TypeNameCheck
{
    public static void Run(SpecFile file, SpecIndex index, FindingList findings)
    {
        string plane = file.PlaneName ?? "";
        foreach (TypeSpec type in file.Types)
            if (Owner(type.Name.Text, plane, index) is { } owner)
                findings.Add(Rules.ReservedType, type.Name.Place, type.Name.Text, owner);
        if (file.Operation is null)
            return;
        HashSet<string> used = new(FileRows.NamedTypes(file).Concat(file.Types.SelectMany(static type => type.Parts)).Select(static type => type.Innermost.Name), StringComparer.Ordinal);
        foreach (TypeSpec type in file.Types.Where(type => !used.Contains(type.Name.Text)))
            findings.Add(Rules.UnusedType, type.Name.Place, type.Name.Text);
    }

    private static string? Owner(string name, string plane, SpecIndex index)
    {
        if (index.Plane(plane) is { IsBroken: false } known)
        {
            if (name == known.Client || known.Groups.Any(group => group.Client == name))
                return "a client";
            if (name == Naming.ErrorCodes(known.Client) || name == Naming.Endpoints(known.Client))
                return "what plane.yaml says of errors and addresses";
        }

        IndexedOperation? operation = index.Operations.FirstOrDefault(operation => operation.Plane == plane && (name == Naming.Request(operation.Name) || name == Naming.Response(operation.Name) || name == Naming.TextRow(operation.Name) || (operation.HasResult && name == Naming.Result(operation.Name))));
        if (operation is null && index.Operations.FirstOrDefault(operation => operation.Plane == plane && operation.Transaction == name) is { } begin)
            return $"the transaction that operation {begin.Name} begins";
        return operation is null ? null : $"what operation {operation.Name} {(name == Naming.Result(operation.Name) || name == Naming.TextRow(operation.Name) ? "gives" : "takes or answers")}";
    }
}
