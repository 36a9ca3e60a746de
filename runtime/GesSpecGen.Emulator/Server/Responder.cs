using System.Text.Json.Nodes;
using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator.Answers;
using GesSpecGen.Emulator.Checks;
using GesSpecGen.Emulator.Iam;
using GesSpecGen.Emulator.Jobs;
using GesSpecGen.Emulator.Operations;
using GesSpecGen.Emulator.Routing;

namespace GesSpecGen.Emulator.Server;

/// <summary>Decides the answer to a request.</summary>
internal sealed class Responder(SpecSet spec, GesEmulatorOptions options, JobBook jobs, ErrorAnswers errors, EmulatedIam iam)
{
    private readonly RequestCheck _check = new(spec, options.AllowUnknown);
    private readonly SuccessBody _success = new(spec);
    private readonly ProofCheck _proof = new(spec, options.Token, iam, options.TimeProvider);
    private readonly LoginDesk _desk = new(iam);
    private readonly PageSlice _pages = new(options.ListedItems);
    private readonly GraphDesk _graphs = new(options.Graphs, options.TimeProvider, jobs, errors);

    public Answer Answer(RouteMatch match, IncomingRequest request) => match switch
    {
        Login => _desk.Answer(request),
        Matched matched => Refusal(matched, request) ?? Documented(matched, request) ?? Success(matched, request),
        UnknownPath => errors.Of(404, EmulatorCodes.NotFound, $"No documented operation has the path '{request.RawPath}'.", match.Plane),
        WrongVerb wrong => errors.Of(405, EmulatorCodes.WrongMethod, $"'{request.RawPath}' is not documented with {request.Method}, but with {string.Join(", ", wrong.Allowed)}.", match.Plane)
            with { Headers = new Dictionary<string, string> { ["Allow"] = string.Join(", ", wrong.Allowed) } },
        Unmarked unmarked => errors.Of(400, EmulatorCodes.InvalidRequest, unmarked.Message, match.Plane),
        _ => throw new ArgumentException($"A {match.GetType().Name} has no answer.", nameof(match)),
    };

    private Answer? Refusal(Matched match, IncomingRequest request)
    {
        if (_proof.Fault(match, request) is { } fault)
            return errors.Of(401, EmulatorCodes.Unauthorized, fault, match.Plane, match.Route);
        IReadOnlyList<string> faults = _check.Faults(match, request);
        return faults.Count == 0 ? null : errors.Of(400, EmulatorCodes.InvalidRequest, $"{match.Route.Name}: {string.Join(" ", faults)}", match.Plane, match.Route);
    }

    private Answer? Documented(Matched match, IncomingRequest request)
    {
        string? title = request.Headers[EmulatorHeaders.Example].ToString() is { Length: > 0 } asked ? asked : Set(match.Route);
        if (title is null)
            return null;
        if (match.Route.Example(title) is not { } example)
            return errors.Of(400, EmulatorCodes.InvalidRequest, NoExample(match.Route, title), match.Plane, match.Route);
        JsonNode? body = ExampleJson.Of(example.ResponseBody);
        if (example.Status < 300 && !CallMode.IsWaiting(match.Route.Operation, request.Json))
            jobs.Start(match, body, keepId: true, JobFailure(request));
        return new Answer(example.Status!.Value, body);
    }

    // Another plane may have an operation of the same name, with examples of its own.
    private string? Set(Route route)
    {
        if (options.Examples.TryGetValue(route.FullName, out string? title))
            return title;
        return options.Examples.TryGetValue(route.Name, out title) && route.Example(title) is not null ? title : null;
    }

    private Answer Success(Matched match, IncomingRequest request)
    {
        if (JobBook.IsPoll(match.Route))
            return jobs.Poll(match, request);
        if (jobs.Cancel(match) is { } refusal)
            return refusal;
        if (_graphs.Answer(match, request) is { } graph)
            return Started(graph, match, request);
        Answer answer = _success.Of(match.Route, request.Json);
        IdPatch.Apply(answer.Body, match.Path);
        if (!CallMode.IsWaiting(match.Route.Operation, request.Json))
            jobs.Start(match, answer.Body, keepId: false, JobFailure(request));
        if (match.Route.Operation.Behaviour.Pages is { } pages)
            _pages.Apply(answer.Body, match.Route.Operation, pages, request);
        return answer;
    }

    private Answer Started(GraphAnswer graph, Matched match, IncomingRequest request)
    {
        if (graph.Result is { } result && jobs.Start(match, graph.Answer.Body, keepId: false, JobFailure(request)) is { } job)
            job.Result = result;
        return graph.Answer;
    }

    internal static string NoExample(Route route, string title) =>
        $"{route.FullName} documents no example '{title}'; documented are {string.Join(", ", route.Operation.Examples.Where(static example => example.Status is not null).Select(static example => $"'{example.Title}'"))}.";

    private static string? JobFailure(IncomingRequest request) => request.Headers[EmulatorHeaders.JobFailure].ToString() is { Length: > 0 } reason ? reason : null;
}
