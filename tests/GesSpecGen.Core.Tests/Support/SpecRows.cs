using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Tests.Support;

internal static class SpecRows
{
    /// <summary>Every row that a file has, wherever it stands.</summary>
    public static IEnumerable<RowSpec> Of(SpecFile file)
    {
        IEnumerable<RowSpec> rows = file.Types.SelectMany(static type => type.Members);
        if (file.Plane is { } plane)
            rows = rows.Concat(plane.Headers).Concat(plane.Errors.SelectMany(static error => error.Members));
        if (file.Operation is { } operation)
            rows = rows.Concat(operation.Path).Concat(operation.Query).Concat(operation.Headers).Concat(operation.Body?.Rows ?? default).Concat(operation.Responses.SelectMany(static response => response.Body?.Rows ?? default));
        return rows;
    }
}
