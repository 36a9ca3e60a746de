using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator.Answers;
using GesSpecGen.Emulator.Graphs;
using GesSpecGen.Emulator.Jobs;
using GesSpecGen.Emulator.Routing;
using GesSpecGen.Emulator.Server;
using GesSpecGen.Emulator.Transactions;

namespace GesSpecGen.Emulator.Operations;

/// <summary>Answers requests from the graphs that the options give.</summary>
internal sealed class GraphDesk(IDictionary<string, EmulatedGraph> graphs, TimeProvider clock, JobBook jobs, ErrorAnswers errors)
{
    private readonly TransactionBook _transactions = new(clock);

    /// <summary>The answer; null where the documentation's examples have it.</summary>
    public GraphAnswer? Answer(Matched match, IncomingRequest request)
    {
        if (graphs.Count == 0 || match.Route.Operation.Path.FirstOrDefault(static row => row.Role == RowRole.Graph) is not { } row)
            return null;
        string name = match.Path[row.Name.Text];
        if (!graphs.TryGetValue(name, out EmulatedGraph? graph))
            return new GraphAnswer(MissingGraph.Of(match, name, errors), null);
        if (GraphOperations.Of(match.Route.FullName) is not { } operation)
            return null;
        try
        {
            GraphReply reply = operation(new GraphCall(match, request, graph, _transactions) { Jobs = jobs.Started });
            return new GraphAnswer(new Answer(reply.Status, reply.Body), reply.Result);
        }
        catch (GraphException refused)
        {
            return new GraphAnswer(errors.Of(400, refused.Code, refused.Message, match.Plane, match.Route), null);
        }
    }
}

/// <summary>An answer, and the result of the job that it names.</summary>
internal sealed record GraphAnswer(Answer Answer, JobResult? Result);
