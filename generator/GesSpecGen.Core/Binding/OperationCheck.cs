using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Checks of an operation as a whole.</summary>
internal static class OperationCheck
{
    /// <summary>False where the operation cannot be emitted beside the others.</summary>
    public static bool Passes(SpecFile file, OperationSpec operation, SpecIndex index, FindingList findings)
    {
        string planeName = file.PlaneName ?? "";
        EquatableArray<string> errors = index.Plane(planeName)?.Errors ?? default;
        foreach (ResponseSpec response in operation.Responses)
            if (response.Error is { } error && !errors.Contains(error.Text))
                findings.Add(Rules.UnknownError, error.Place, error.Text, findings.Hint(error.Text, errors));
        IndexedOperation self = index.Operation(planeName, operation.Name.Text)!;
        AlgorithmsCheck.Run(operation, findings);
        CheckRoute(self, operation.Uri.Place, index, findings);
        if (self.Client.Length > 0)
            return true;
        IndexedOperation? twin = index.Operations.FirstOrDefault(other => other.Plane == planeName && other.Group == self.Group && string.CompareOrdinal(other.Name, self.Name) < 0 && other.Methods.Intersect(self.Methods).Any());
        if (twin is not null)
            findings.Add(Rules.DuplicateMethod, operation.Name.Place, operation.Name.Text, twin.Methods.Intersect(self.Methods).First(), twin.Name);
        return twin is null;
    }

    // The client calls both; but whoever gets such a request cannot know which is meant.
    private static void CheckRoute(IndexedOperation self, Place place, SpecIndex index, FindingList findings)
    {
        if (!self.IsObsolete && index.Operations.FirstOrDefault(other => IsBefore(other, self)) is { } first)
            findings.Add(Rules.DuplicateRoute, place, self.Name, self.Route, first.Name);
    }

    private static bool IsBefore(IndexedOperation other, IndexedOperation self) =>
        other.Route == self.Route && other.Plane == self.Plane && !other.IsObsolete && !ReferenceEquals(other, self)
        && (other.IsBundled == self.IsBundled ? string.CompareOrdinal(other.Name, self.Name) < 0 : other.IsBundled);
}
