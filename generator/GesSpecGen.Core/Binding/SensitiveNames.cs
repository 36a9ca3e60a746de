using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>The names under which secrets travel on a plane: whatever carries one of them is kept out of exceptions.</summary>
internal static class SensitiveNames
{
    public static EquatableArray<string> Of(string plane, IEnumerable<SpecFile> files) => files
        .Where(file => file.PlaneName == plane)
        .SelectMany(Rows)
        .Where(static row => row.IsSensitive)
        .SelectMany(static row => row.Aliases.Select(static alias => alias.Text).Concat([row.Name.Text]))
        .Distinct(StringComparer.Ordinal)
        .OrderBy(static name => name, StringComparer.Ordinal)
        .ToEquatableArray();

    private static IEnumerable<RowSpec> Rows(SpecFile file)
    {
        IEnumerable<RowSpec> shared = file.Types.SelectMany(static type => type.Members).Concat(file.Plane?.Errors.SelectMany(static error => error.Members) ?? []);
        return file.Operation is not { } operation
            ? shared
            : shared.Concat(operation.Query).Concat(operation.Headers).Concat(operation.Body?.Rows ?? default).Concat(operation.Responses.SelectMany(static response => response.Body?.Rows ?? default));
    }
}
