using GesSpecGen.Emulator.Answers;
using GesSpecGen.Emulator.Iam;
using GesSpecGen.Emulator.Routing;
using Microsoft.AspNetCore.Http;

namespace GesSpecGen.Emulator.Server;

/// <summary>What happens to each request: read, log, go wrong if asked to, answer.</summary>
internal sealed class Pipeline(RouteTable routes, Responder responder, ErrorAnswers errors, RequestLog log, FaultScript faults, IdSource ids, TimeProvider clock, CancellationToken stop)
{
    public async Task HandleAsync(HttpContext context)
    {
        string id = ids.NextRequest();
        context.Response.Headers[EmulatorHeaders.RequestId] = id;
        IncomingRequest request = await IncomingRequest.ReadAsync(context).ConfigureAwait(false);
        RouteMatch match = LoginDesk.IsFor(request) ? new Login() : routes.Match(request);
        Route? route = (match as Matched)?.Route;
        string? operation = match is Login ? EmulatedIam.Login : route?.Name;
        log.Add(id, request, route, operation);
        Fault? fault = faults.Take(operation);
        if (fault is not null && fault.Delay > TimeSpan.Zero && !await WaitAsync(fault.Delay, context).ConfigureAwait(false))
            return;
        await AnswerWriter.WriteAsync(context, Answer(match, request, route, fault), fault).ConfigureAwait(false);
    }

    private async Task<bool> WaitAsync(TimeSpan delay, HttpContext context)
    {
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(stop, context.RequestAborted);
        try
        {
            await Task.Delay(delay, clock, either.Token).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            context.Abort();
            return false;
        }
    }

    private Answer Answer(RouteMatch match, IncomingRequest request, Route? route, Fault? fault)
    {
        try
        {
            Answer answer = fault?.Status is { } status ? Faulty(status, fault, match.Plane, route) : responder.Answer(match, request);
            return fault is null ? answer : answer with { Headers = Merged(answer.Headers, fault.Headers) };
        }
        catch (Exception broken)
        {
            return errors.Of(500, EmulatorCodes.Broken, $"The emulator failed: {broken}", match.Plane, route);
        }
    }

    private Answer Faulty(int status, Fault fault, string plane, Route? route) => fault.Body is { } text
        ? new Answer(status, null) { Text = text, ContentType = fault.ContentType }
        : errors.Of(status, EmulatorCodes.Fault, $"Status {status} was asked for by a fault.", plane, route);

    private static Dictionary<string, string> Merged(IReadOnlyDictionary<string, string> own, IReadOnlyDictionary<string, string> added)
    {
        Dictionary<string, string> all = new(own, StringComparer.OrdinalIgnoreCase);
        foreach ((string name, string value) in added)
            all[name] = value;
        return all;
    }
}
