using System.Globalization;
using System.Text.Json.Nodes;
using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator.Answers;
using GesSpecGen.Emulator.Routing;
using GesSpecGen.Emulator.Server;

namespace GesSpecGen.Emulator.Jobs;

/// <summary>Starts jobs and answers the operations that poll them.</summary>
internal sealed class JobBook(SpecSet spec, RouteTable routes, GesEmulatorOptions options, EmulatedJobs jobs, IdSource ids, ErrorAnswers errors)
{
    private readonly UnknownJob _unknown = new(errors);
    private readonly SuccessBody _success = new(spec);
    private readonly DocumentedResults _results = new(spec);

    /// <summary>The jobs that requests have started, the first one first.</summary>
    public IReadOnlyList<EmulatedJob> Started => jobs.Started;

    public static bool IsPoll(Route route) => route.Operation.Behaviour.Polls is not null && route.Operation.Uri.Parts.Any(static part => part.IsParameter);

    /// <summary>Starts the job that the body of an answer names, under a fresh id or under the documented one.</summary>
    public EmulatedJob? Start(Matched starter, JsonNode? body, bool keepId, string? failure)
    {
        if (starter.Route.Operation.Behaviour.Job is not { } job || body is not JsonObject members || routes.PollOf(starter.Route) is not { } poll || !IsPoll(poll))
            return null;
        string id = keepId && members[job.Id.Text]?.ToString() is { Length: > 0 } documented ? documented : ids.NextJob();
        members[job.Id.Text] = id;
        JobFailure? fails = failure is null ? jobs.TakeFailure(starter.Route.Name) : new JobFailure(null, failure, null);
        EmulatedJob started = new(id, starter.Route.Name, starter.Path, Plan(poll, fails)) { Documented = _results.Of(starter.Route) };
        jobs.Add(started);
        return started;
    }

    public Answer Poll(Matched poll, IncomingRequest request)
    {
        JobShape shape = new(spec, poll.Route);
        string id = poll.Path[shape.IdParameter];
        if (jobs.Find(id) is { } job)
            return IsSameThing(job, poll, shape) ? Told(shape, job, request) : _unknown.Of(poll.Route, id);
        return Documented(poll.Route, shape, id) ?? _unknown.Of(poll.Route, id);
    }

    /// <summary>Cancels the job that a request names, if the operation is for that. Gives an answer where there is no such job.</summary>
    public Answer? Cancel(Matched cancel)
    {
        if (routes.CancelledBy(cancel.Route).FirstOrDefault() is not { } starter || routes.PollOf(starter) is not { } poll)
            return null;
        JobShape shape = new(spec, poll);
        string id = cancel.Path[shape.IdParameter];
        if (jobs.Find(id) is not { } job || !IsSameThing(job, cancel, shape))
            return _unknown.Of(cancel.Route, id);
        job.Cancel(shape.CancelledState ?? "cancelled");
        return null;
    }

    private JobPlan Plan(Route poll, JobFailure? fails)
    {
        JobShape shape = new(spec, poll);
        string? end = fails is null ? shape.Polls.Done.FirstOrDefault()?.Text : fails.State ?? shape.Polls.Failed.FirstOrDefault()?.Text;
        return new JobPlan(shape.RunningStates, end ?? (fails is null ? "success" : JobShape.UndocumentedFailure), options.PollsPerState, fails?.Reason);
    }

    // A job of one graph is not found under another.
    private static bool IsSameThing(EmulatedJob job, Matched poll, JobShape shape) =>
        poll.Path.All(value => value.Key == shape.IdParameter || !job.Path.TryGetValue(value.Key, out string? started) || started == value.Value);

    private Answer Told(JobShape shape, EmulatedJob job, IncomingRequest request)
    {
        Answer answer = _success.Of(shape.Poll);
        JsonObject body = answer.Body as JsonObject ?? [];
        JobMoment moment = job.Poll(options.TimeProvider.GetUtcNow());
        JobBody.Patch(body, shape, job, moment);
        if (moment.HasEnded && job.FailureReason is null)
            Give(body, job, request);
        return answer with { Body = body, Headers = moment.HasEnded ? answer.Headers : RetryAfter(answer.Headers) };
    }

    private static void Give(JsonObject body, EmulatedJob job, IncomingRequest request)
    {
        if (job.Result is { } result)
            result.Tell(body, request);
        else if (!job.IsCancelled)
            job.Documented?.PutInto(body);
    }

    private IReadOnlyDictionary<string, string> RetryAfter(IReadOnlyDictionary<string, string> headers) => options.JobRetryAfter is { } wait
        ? new Dictionary<string, string>(headers) { ["Retry-After"] = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture) }
        : headers;

    private static Answer? Documented(Route poll, JobShape shape, string id)
    {
        foreach (ExampleSpec example in SuccessBody.Examples(poll))
            if (ExampleJson.Of(example.ResponseBody) is JsonObject body && SameName.In(body, shape.IdParameter) is { } name && body[name]?.ToString() == id)
                return new Answer(example.Status!.Value, body);
        return null;
    }
}
