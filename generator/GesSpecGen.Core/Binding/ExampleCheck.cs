using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Core.Binding;

/// <summary>Checks the documented examples of a file against its tables.</summary>
internal static class ExampleCheck
{
    public static void Run(OperationSpec operation, SharedPlane? plane, Func<string, TypeSpec?> findType, FindingList findings)
    {
        ExampleWalk walk = new(findType, findings);
        foreach (ExampleSpec example in operation.Examples)
        {
            if (example.RequestBody is { } request)
                walk.Body(request, operation.Body?.Rows ?? default, "the request body", demandsRequired: true);
            if (example.ResponseBody is { } response && Rows(operation, plane, example.Status ?? 0) is { } rows)
                walk.Body(response, rows, $"the body of status {Words.Of(example.Status ?? 0)}", demandsRequired: false);
            if (example.EndedBody is { } ended && operation is { Result: { } result, Behaviour.Job.ResultIn: { } place })
                Result(ended, result.Rows.Concat(operation.SharedResult).ToEquatableArray(), place, walk, findings);
        }
    }

    private static void Result(YamlNode body, EquatableArray<RowSpec> rows, Word place, ExampleWalk walk, FindingList findings)
    {
        YamlNode? at = body;
        foreach (string name in place.Text.Split('.'))
            at = (at as YamlMap)?.Entries.FirstOrDefault(entry => entry.Key.Value == name)?.Value;
        if (at is null)
            findings.Add(Rules.ExampleMisses, body.Place.FirstCharacter(), place.Text, "'result_in'");
        else
            walk.Body(at, rows, "'result'", demandsRequired: false);
    }

    // A status that the page documents without a table has an error body all the same.
    private static EquatableArray<RowSpec>? Rows(OperationSpec operation, SharedPlane? plane, int status)
    {
        ResponseSpec? response = operation.Responses.FirstOrDefault(response => response.Status == status);
        if (response?.Body is { } body)
            return body.Rows;
        string? error = response?.Error?.Text ?? operation.Responses.FirstOrDefault(static other => other.Error is not null)?.Error?.Text;
        return plane?.Errors.FirstOrDefault(known => known.Name.Text == error)?.Members;
    }
}
