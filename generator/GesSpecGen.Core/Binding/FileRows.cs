using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>The rows of a file, at whatever place they stand.</summary>
public static class FileRows
{
    /// <summary>Every row that stands in a file itself.</summary>
    public static IEnumerable<RowSpec> Written(SpecFile file) => OutsideTypes(file).Concat(OfTypes(file)).Concat(file.Operation?.TextRow?.Rows ?? default);

    /// <summary>The rows outside of its types: parameters, bodies, and what the answers of a plane share.</summary>
    public static IEnumerable<RowSpec> OutsideTypes(SpecFile file) => OfOperation(file).Concat(OfPlane(file));

    public static IEnumerable<RowSpec> OfTypes(SpecFile file) => file.Types.SelectMany(static type => type.Members);

    /// <summary>The types that a file names outside of its own types.</summary>
    public static IEnumerable<TypeReference> NamedTypes(SpecFile file) => OutsideTypes(file).Select(static row => row.Type);

    private static IEnumerable<RowSpec> OfOperation(SpecFile file) => file.Operation is not { } operation
        ? []
        : operation.Path.Concat(operation.Query).Concat(operation.Headers).Concat(operation.Body?.Rows ?? default)
            .Concat(operation.Responses.SelectMany(static response => response.Body?.Rows ?? default)).Concat(operation.Result?.Rows ?? default).Concat(operation.SharedResult);

    private static IEnumerable<RowSpec> OfPlane(SpecFile file) => file.Plane is not { } plane
        ? []
        : plane.Headers.Concat(plane.Errors.SelectMany(static error => error.Members));
}
