using GesSpecGen.Contract.Tests.Spec;
using GesSpecGen.Core;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Contract.Tests.Limits;

/// <summary>Where in a request a row stands.</summary>
internal enum RowPlace
{
    Project,
    Path,
    Query,
    Header,
    Body,
}

/// <summary>A row of a request with a documented range or length, and the way to it: names, and <c>[0]</c> or <c>[one]</c> for items of made-up arrays and maps.</summary>
internal sealed record LimitedRow(DocumentedOperation Operation, RowPlace Place, RowSpec Row, IReadOnlyList<string> Steps)
{
    public static IEnumerable<LimitedRow> All => Documentation.Operations.SelectMany(Of);

    /// <summary>As an error shows it: <c>labels[0].name</c>.</summary>
    public string Name => string.Concat(Steps.Select(static step => step[0] == '[' ? step : "." + step)).TrimStart('.');

    /// <summary>The parameter of the C# method, or of the client's constructor.</summary>
    public string Argument => Place switch
    {
        RowPlace.Project => "projectId",
        RowPlace.Path => Naming.Argument(Row),
        _ => "request",
    };

    public bool IsRange => Row.Range is not null;

    private static IEnumerable<LimitedRow> Of(DocumentedOperation operation)
    {
        OperationSpec spec = operation.Spec;
        IEnumerable<LimitedRow> path = spec.Path.Select(row => new LimitedRow(operation, row.Role == RowRole.Project ? RowPlace.Project : RowPlace.Path, row, [row.Name.Text]));
        IEnumerable<LimitedRow> query = spec.Query.Select(row => new LimitedRow(operation, RowPlace.Query, row, [row.Name.Text]));
        IEnumerable<LimitedRow> headers = spec.Headers.Where(static row => row.Role == RowRole.Data).Select(row => new LimitedRow(operation, RowPlace.Header, row, [row.Name.Text]));
        IEnumerable<LimitedRow> body = InBody(operation, spec.Body?.Rows ?? default, [], []);
        return path.Concat(query).Concat(headers).Concat(body).Where(static row => row.Row.Const is null && (row.Row.Range ?? (object?)row.Row.MinLength ?? row.Row.MaxLength) is not null);
    }

    private static IEnumerable<LimitedRow> InBody(DocumentedOperation operation, IEnumerable<RowSpec> rows, string[] steps, string[] types)
    {
        foreach (RowSpec row in rows)
        {
            string[] here = [.. steps, row.Name.Text];
            yield return new LimitedRow(operation, RowPlace.Body, row, here);
            TypeReference inner = row.Type.Innermost;
            if (inner.Kind != TypeKind.Named || types.Contains(inner.Name) || Documentation.Spec.Type(operation.Plane, inner.Name) is not { IsText: false } type)
                continue;
            foreach (LimitedRow deeper in InBody(operation, type.Members, [.. here, .. Items(row.Type)], [.. types, inner.Name]))
                yield return deeper;
        }
    }

    private static IEnumerable<string> Items(TypeReference type)
    {
        for (TypeReference at = type; at.Item is not null; at = at.Item)
            yield return at.Kind == TypeKind.Array ? "[0]" : "[one]";
    }
}
