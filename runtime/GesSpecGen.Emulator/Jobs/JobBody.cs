using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator.Answers;

namespace GesSpecGen.Emulator.Jobs;

/// <summary>Tells the state of a job in the words of the documented example.</summary>
internal static partial class JobBody
{
    public static void Patch(JsonObject body, JobShape shape, EmulatedJob job, JobMoment moment)
    {
        string kind = Version().Replace(job.Operation, "");
        bool isDocumentedKind = shape.NameRow is { } nameRow && body[nameRow.Name.Text]?.ToString() == kind;
        if (!moment.HasEnded || job.FailureReason is not null || !isDocumentedKind)
            RemoveDetails(body);
        IdPatch.Apply(body, job.Path);
        IdPatch.Apply(body, new Dictionary<string, string> { [shape.IdParameter] = job.Id });
        body[shape.Polls.State.Text] = moment.State;
        if (shape.NameRow is { } name)
            body[name.Name.Text] = kind;
        SetTime(body, shape.BeginRow, moment.Began);
        SetTime(body, shape.EndRow, moment.Ended);
        SetReason(body, shape, moment.HasEnded ? job.FailureReason : null);
    }

    // Results of the documented job are no results of another kind of job, nor of one that has none yet.
    private static void RemoveDetails(JsonObject body)
    {
        foreach (string name in body.Where(static member => member.Value is JsonObject or JsonArray).Select(static member => member.Key).ToList())
            body.Remove(name);
    }

    private static void SetTime(JsonObject body, RowSpec? row, DateTimeOffset? time)
    {
        if (row is null)
            return;
        if (time is not { } moment)
            body.Remove(row.Name.Text);
        else if (row.Type.Kind == TypeKind.Long)
            body[row.Name.Text] = moment.ToUnixTimeMilliseconds();
        else
            body[row.Name.Text] = moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
    }

    private static void SetReason(JsonObject body, JobShape shape, string? reason)
    {
        if (shape.Polls.Reason is not { } row)
            return;
        body.Remove(row.Text);
        if (reason is not null)
            body[row.Text] = reason;
    }

    // A job is named alike in all versions.
    [GeneratedRegex("V[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}
