using GesSpecGen.Emulator.Answers;
using GesSpecGen.Emulator.Faults;
using GesSpecGen.Emulator.Iam;
using GesSpecGen.Emulator.Routing;
using Microsoft.AspNetCore.Http;

namespace GesSpecGen.Emulator.Server;

/// <summary>What happens to each request: read, log, go wrong if asked to, answer.</summary>
internal sealed class Pipeline(RouteTable routes, Responder responder, ErrorAnswers errors, RequestLog log, FaultScript faults, IdSource ids, Pauses pauses)
{
    private readonly FaultyAnswers _faulty = new(errors);
    private readonly AnswerWriter _writer = new(pauses);

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
        if (await pauses.WaitAsync(fault?.Delay ?? TimeSpan.Zero, context).ConfigureAwait(false))
            await _writer.WriteAsync(context, Answer(match, request, route, fault), fault).ConfigureAwait(false);
    }

    private Answer Answer(RouteMatch match, IncomingRequest request, Route? route, Fault? fault)
    {
        try
        {
            Answer answer = fault?.Status is { } status ? _faulty.Of(status, fault, match.Plane, route) : responder.Answer(match, request);
            return fault is null ? answer : FaultyAnswers.Changed(answer, fault);
        }
        catch (Exception broken)
        {
            return errors.Of(500, EmulatorCodes.Broken, $"The emulator failed: {broken}", match.Plane, route);
        }
    }
}
