using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>What the compiler says of an operation that is not current: why, and what to use instead.</summary>
internal static class ReplacementBinder
{
    public static string? Obsolete(OperationSpec operation, string plane, SpecIndex index, FindingList findings)
    {
        if (operation.Status == OperationStatus.Current)
            return null;
        string why = operation.Status.ToString();
        if (operation.ReplacedBy is not { } replacement)
            return operation.Status == OperationStatus.Legacy ? $"{why}: a later version of the API replaces this operation." : $"{why}: the service is going to drop this operation.";
        if (index.Operation(plane, replacement.Text) is { } known)
            return $"{why}: use {index.Plane(plane)?.Groups.FirstOrDefault(group => group.Name == known.Group)?.Property}.{known.Method}Async ({known.Name}).";
        // One that exists but was not chosen is no mistake of the file.
        if (!index.Described.Contains($"{plane}/{replacement.Text}"))
            findings.Add(Rules.ReplacedBy, replacement.Place, replacement.Text, findings.Hint(replacement.Text, index.Described.Where(name => name.StartsWith(plane + "/", StringComparison.Ordinal)).Select(name => name.Substring(plane.Length + 1))));
        return $"{why}: {replacement.Text} replaces this operation.";
    }
}
