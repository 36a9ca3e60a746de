using System.Text.Json;
using GesSpecGen.Core;
using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator.Routing;
using GesSpecGen.Emulator.Server;
using Microsoft.Extensions.Primitives;

namespace GesSpecGen.Emulator.Checks;

/// <summary>Checks a request against the tables of its operation.</summary>
internal sealed class RequestCheck(SpecSet spec, bool allowUnknown)
{
    /// <summary>Sentences that say what is wrong; none if nothing is.</summary>
    public IReadOnlyList<string> Faults(Matched match, IncomingRequest request)
    {
        OperationSpec operation = match.Route.Operation;
        TextCheck text = new(spec, match.Route.Plane, allowUnknown);
        return
        [
            .. PathFaults(operation, match.Path, text),
            .. QueryFaults(operation, request, text),
            .. HeaderFaults(operation, request, text),
            .. BodyFaults(match.Route, request),
            .. MissingOf(operation, request),
        ];
    }

    private static IEnumerable<string> PathFaults(OperationSpec operation, IReadOnlyDictionary<string, string> values, TextCheck text) =>
        from row in operation.Path
        where values.ContainsKey(row.Name.Text)
        let fault = text.Fault(row, values[row.Name.Text])
        where fault is not null
        select $"Path parameter '{row.Name}' {fault}.";

    private IEnumerable<string> QueryFaults(OperationSpec operation, IncomingRequest request, TextCheck text)
    {
        foreach (ConstantQuery constant in operation.Uri.ConstantQuery)
            if (!request.Query.Contains(new(constant.Name, constant.Value)))
                yield return $"Query parameter '{constant.Name}' has to be '{constant.Value}'.";
        foreach (RowSpec row in operation.Query)
        {
            List<string> values = [.. request.Query.Where(pair => row.IsCalled(pair.Key)).Select(static pair => pair.Value)];
            if (values.Count == 0 && row.IsRequired)
                yield return $"Query parameter '{row.Name}' is missing, but it is mandatory.";
            if (values.Count > 1)
                yield return $"Query parameter '{row.Name}' stands {values.Count} times.";
            foreach (string value in values)
                if (text.Fault(row, value) is { } fault)
                    yield return $"Query parameter '{row.Name}' {fault}.";
        }

        foreach (string name in request.Query.Select(static pair => pair.Key).Distinct(StringComparer.Ordinal))
            if (!allowUnknown && !operation.Query.Any(row => row.IsCalled(name)) && !operation.Uri.ConstantQuery.Any(constant => constant.Name == name))
                yield return $"Query parameter '{name}' is not documented{Documented(operation.Query)}.";
    }

    private static IEnumerable<string> HeaderFaults(OperationSpec operation, IncomingRequest request, TextCheck text)
    {
        foreach (RowSpec row in operation.Headers.Where(static row => row.Role != RowRole.Credential))
        {
            StringValues values = request.Headers[row.Name.Text];
            if (values.Count == 0 && row.IsRequired)
                yield return $"Header '{row.Name}' is missing, but it is mandatory.";
            if (values.Count > 0 && text.Fault(row, values.ToString()) is { } fault)
                yield return $"Header '{row.Name}' {fault}.";
        }
    }

    private IReadOnlyList<string> BodyFaults(Route route, IncomingRequest request)
    {
        BodySpec? body = route.Operation.Body;
        if (request.JsonFault is { } jsonFault)
            return [$"The body is no JSON: {jsonFault}"];
        if (request.Json is not { } json)
            return body is null ? [] : [.. Required(body.Rows)];
        if (body is null)
            return allowUnknown || json is { ValueKind: JsonValueKind.Object } && !json.EnumerateObject().Any() ? [] : ["The operation documents no body, but there is one."];
        if (!allowUnknown && !IsJson(request.Headers.ContentType.ToString()))
            return [$"Header 'Content-Type' is '{request.Headers.ContentType}', but the body is application/json."];

        if (json.ValueKind != JsonValueKind.Object)
            return ["The body has to be a JSON object."];
        JsonCheck check = new(spec, route.Plane, allowUnknown);
        check.Members(body.Rows, json, "");
        return check.Faults;
    }

    private static IEnumerable<string> MissingOf(OperationSpec operation, IncomingRequest request) =>
        from names in operation.OneRequired
        where !names.Any(name => request.Query.Any(pair => pair.Key == name.Text) || (request.Json is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty(name.Text, out JsonElement value) && value.ValueKind != JsonValueKind.Null))
        select $"At least one of '{string.Join("', '", names)}' is mandatory.";

    private static IEnumerable<string> Required(EquatableArray<RowSpec> rows) =>
        rows.Where(static row => row.IsRequired).Select(static row => $"Body field '{row.Name}' is missing, but it is mandatory; there is no body.");

    private static bool IsJson(string contentType) => contentType.Split(';')[0].Trim().Equals("application/json", StringComparison.OrdinalIgnoreCase);

    private static string Documented(EquatableArray<RowSpec> rows) =>
        rows.Count == 0 ? "; there are none" : $"; documented are {string.Join(", ", rows.Select(static row => row.Name.Text))}";
}
