using System.ComponentModel;
using System.Text.Json;
using GesSpecGen.Http;
using GesSpecGen.Jobs;
using GesSpecGen.Streams;

namespace GesSpecGen.Generated;

/// <summary>Makes the handles of the jobs that one operation reads.</summary>
/// <typeparam name="TStatus">The answer that tells how a job fares.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GesJobHandles<TStatus>
    where TStatus : GesResponse, IGesJobStatus
{
    private readonly GesPipeline _ges;
    private readonly string[] _arguments;
    private readonly Func<IReadOnlyList<string>, GesRequest> _request;
    private readonly GesRead<TStatus> _read;
    private readonly string[] _unknownJob;
    private readonly Dictionary<string, Func<IReadOnlyList<string>, CancellationToken, Task>> _cancels = new(StringComparer.Ordinal);

    /// <summary>Describes how jobs are read.</summary>
    /// <param name="ges">What the handles send with.</param>
    /// <param name="operation">The operation that reads a job.</param>
    /// <param name="arguments">The documented names of its arguments; the last one is the id of the job.</param>
    /// <param name="request">The request that reads a job, given these arguments.</param>
    /// <param name="read">Reads its answer.</param>
    /// <param name="unknownJob">The error codes which say that there is no such job.</param>
    public GesJobHandles(GesPipeline ges, GesOperation operation, string[] arguments, Func<IReadOnlyList<string>, GesRequest> request, GesRead<TStatus> read, params string[] unknownJob)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(unknownJob);
        _ges = ges ?? throw new InvalidOperationException("This group was made without a client: a mock must override the method that is used.");
        _arguments = arguments;
        _request = request;
        _read = read;
        _unknownJob = unknownJob;
        Operation = operation;
    }

    internal GesOperation Operation { get; }

    internal GesPlane Plane => _ges.Plane;

    /// <summary>Says how jobs can be cancelled.</summary>
    /// <param name="cancel">Cancels a job, given the arguments of the reading operation.</param>
    /// <param name="starters">The operations whose jobs can be cancelled so.</param>
    /// <returns>The same object.</returns>
    public GesJobHandles<TStatus> CancelledBy(Func<IReadOnlyList<string>, CancellationToken, Task> cancel, params string[] starters)
    {
        ArgumentNullException.ThrowIfNull(cancel);
        foreach (string starter in starters ?? [])
            _cancels[starter] = cancel;
        return this;
    }

    /// <summary>The handle of a job that an answer names.</summary>
    /// <param name="operation">The operation that started the job.</param>
    /// <param name="accepted">The answer that names the job.</param>
    /// <param name="arguments">The arguments of the reading operation; the last one is the id of the job, as the answer has it.</param>
    /// <returns>The handle.</returns>
    /// <exception cref="GesMalformedResponseException">The answer names no job.</exception>
    public GesJob<TStatus> Started(GesOperation operation, GesResponse accepted, params string?[] arguments) =>
        new(Statuses, Accepted(operation, accepted, arguments), operation, _ges.Polling, accepted);

    /// <summary>The handle of a job that an answer names, and whose result is documented.</summary>
    /// <typeparam name="TResult">The result.</typeparam>
    /// <param name="operation">The operation that started the job.</param>
    /// <param name="accepted">The answer that names the job.</param>
    /// <param name="arguments">The arguments of the reading operation; the last one is the id of the job, as the answer has it.</param>
    /// <returns>The handle.</returns>
    /// <exception cref="GesMalformedResponseException">The answer names no job.</exception>
    public GesJob<TResult> Started<TResult>(GesOperation operation, GesResponse accepted, params string?[] arguments)
        where TResult : GesResponse, IGesJobResult<TResult> =>
        new(Results<TResult>(), Accepted(operation, accepted, arguments), operation, _ges.Polling, accepted);

    /// <summary>The handle of a job that is known by its id.</summary>
    /// <param name="arguments">The arguments of the reading operation; the last one is the id of the job.</param>
    /// <returns>The handle.</returns>
    /// <exception cref="ArgumentException">An argument is empty.</exception>
    public GesJob<TStatus> Of(params string[] arguments) => new(Statuses, Known(arguments), Operation, _ges.Polling, null);

    /// <summary>The handle of a job that is known by its id, and whose kind the caller knows.</summary>
    /// <typeparam name="TResult">The result of such jobs.</typeparam>
    /// <param name="arguments">The arguments of the reading operation; the last one is the id of the job.</param>
    /// <returns>The handle.</returns>
    /// <exception cref="ArgumentException">An argument is empty.</exception>
    public GesJob<TResult> Of<TResult>(params string[] arguments)
        where TResult : GesResponse, IGesJobResult<TResult> => new(Results<TResult>(), Known(arguments), Operation, _ges.Polling, null);

    /// <summary>The handle of a job that another handle was of.</summary>
    /// <param name="resumeToken">The resume token of that handle.</param>
    /// <returns>The handle.</returns>
    /// <exception cref="ArgumentException">The token is cut or altered, or it is of another plane, project, graph or operation.</exception>
    public GesJob<TStatus> Resume(string resumeToken) => new(Statuses, Resumed(resumeToken), Operation, _ges.Polling, null);

    /// <summary>The handle of a job that another handle was of, and whose kind the caller knows.</summary>
    /// <typeparam name="TResult">The result of such jobs.</typeparam>
    /// <param name="resumeToken">The resume token of that handle.</param>
    /// <returns>The handle.</returns>
    /// <exception cref="ArgumentException">The token is cut or altered, it is of another plane, project, graph or operation, or of a job with another result.</exception>
    public GesJob<TResult> Resume<TResult>(string resumeToken)
        where TResult : GesResponse, IGesJobResult<TResult>
    {
        JobTicket ticket = Resumed(resumeToken);
        return ticket.StartedBy is null || ticket.StartedBy == TResult.Kind.Operation
            ? new(Results<TResult>(), ticket, Operation, _ges.Polling, null)
            : throw ResumeToken.Refused($"it is of a job that {ticket.StartedBy} started, which gives no {typeof(TResult).Name}");
    }

    internal GesRead<TStatus> ReadStatus => _read;

    internal GesStream<TItem, TStatus> Stream<TItem>(JobTicket job, StreamParts<TItem, TStatus> parts, CancellationToken cancellationToken) => _ges.Stream(_request(job.Values), parts, cancellationToken);

    internal bool CanCancel(JobTicket job) => job.StartedBy is { } starter && _cancels.ContainsKey(starter);

    internal Task CancelAsync(JobTicket job, CancellationToken cancellationToken) => _cancels[job.StartedBy!](job.Values, cancellationToken);

    internal bool SaysThatThereIsNone(GesApiException error) => error.ErrorCode is { } code && _unknownJob.Contains(code);

    private JobTicket Ticket(string[] values, string? startedBy) =>
        new(Plane.Name, _ges.ProjectId, Operation.Name, startedBy, [.. _arguments.Zip(values, KeyValuePair.Create)]) { Graph = _ges.BoundGraph };

    private HandledJobs<TStatus, TStatus> Statuses => new(this, async (job, stop) =>
    {
        TStatus status = await _ges.SendAsync(_request(job.Values), _read, stop).ConfigureAwait(false);
        return new(GesJobStatus.Of(status), status);
    });

    // The result is read from the very answer that says that it is there.
    private ResultJobs<TStatus, TResult> Results<TResult>()
        where TResult : GesResponse, IGesJobResult<TResult> => new(this, async (job, stop) =>
    {
        TResult? result = null;
        TStatus status = await _ges.SendAsync(_request(job.Values), Read, stop).ConfigureAwait(false);
        result?.CameWith(status.Http);
        return new(GesJobStatus.Of(status), result);

        TStatus Read(ref Utf8JsonReader json)
        {
            Utf8JsonReader start = json;
            TStatus read = _read(ref json);
            result = read.State == GesJobState.Succeeded ? JobResult.Read<TResult>(start, isNamed: job.StartedBy is null) : null;
            return read;
        }
    });

    private JobTicket Accepted(GesOperation operation, GesResponse accepted, string?[] arguments)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(arguments);
        return string.IsNullOrWhiteSpace(arguments[^1])
            ? throw new GesMalformedResponseException(Messages.Malformed(operation, accepted.Http, "it names no job."), operation, accepted.Http)
            : Ticket(arguments!, operation.Name);
    }

    private JobTicket Known(string[] arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        for (int i = 0; i < arguments.Length; i++)
            ArgumentException.ThrowIfNullOrWhiteSpace(arguments[i], _arguments[i]);
        return Ticket(arguments, null);
    }

    private JobTicket Resumed(string resumeToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(resumeToken);
        JobTicket ticket = ResumeToken.Read(resumeToken);
        if (ticket.Plane != Plane.Name || ticket.Operation != Operation.Name)
            throw ResumeToken.Refused($"it is of a job that {ticket.Operation} of the plane '{ticket.Plane}' reads, not {Operation.Name} of '{Plane.Name}'");
        if (ticket.Project != _ges.ProjectId)
            throw ResumeToken.Refused($"it is of the project '{ticket.Project}', while the client works in '{_ges.ProjectId}'");
        if (ticket.Graph != _ges.BoundGraph)
            throw ResumeToken.Refused($"it is of the graph '{ticket.Graph}', while the client works on '{_ges.BoundGraph}'");
        return ticket.Arguments.Select(static argument => argument.Key).SequenceEqual(_arguments)
            ? ticket
            : throw ResumeToken.Refused($"{Operation.Name} has other arguments now than when it was made");
    }
}
