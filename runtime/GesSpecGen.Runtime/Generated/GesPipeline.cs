using System.ComponentModel;
using GesSpecGen.Http;
using GesSpecGen.Jobs;

namespace GesSpecGen.Generated;

/// <summary>What the groups of an emitted client send with: credential, send, read, error.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GesPipeline
{
    private readonly ClientSettings _settings;
    private readonly RequestFactory _requests;

    internal GesPipeline(GesPlane plane, Func<HttpClient> http, Uri endpoint, string projectId, GesCredential credential, GesClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(plane);
        ArgumentException.ThrowIfNullOrWhiteSpace(projectId);
        ArgumentNullException.ThrowIfNull(credential);
        _settings = ClientSettings.From(options ?? new GesClientOptions());
        _requests = new RequestFactory(ServiceAddress.From(endpoint, _settings.AllowInsecureHttp), projectId, credential, _settings);
        Plane = plane;
        ProjectId = projectId;
        Http = http();
    }

    /// <summary>Id of the project that the client works in.</summary>
    public string ProjectId { get; }

    internal GesPlane Plane { get; }

    internal HttpClient Http { get; }

    /// <summary>Sends a request and reads the answer.</summary>
    /// <typeparam name="T">Type of the answer.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="read">Reads the body.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="GesException">There was no answer, it says that the call failed, or it is not as documented.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<T> SendAsync<T>(GesRequest request, GesRead<T> read, CancellationToken cancellationToken)
        where T : GesResponse
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(read);
        using Call call = new(request.Operation, Plane, _settings, cancellationToken);
        try
        {
            using HttpRequestMessage message = await _requests.CreateAsync(request, call.Token).ConfigureAwait(false);
            using HttpResponseMessage response = await Http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, call.Token).ConfigureAwait(false);
            call.Answered(response);
            if (!response.IsSuccessStatusCode)
                throw await ErrorAnswer.ReadAsync(call, response.Content, cancellationToken).ConfigureAwait(false);
            return await SuccessAnswer.ReadAsync(call, response.Content, read).ConfigureAwait(false);
        }
        catch (Exception e) when (call.Translate(e) is { } translated)
        {
            throw translated;
        }
    }

    /// <summary>Makes the handle of a job.</summary>
    /// <typeparam name="TStatus">The answer that tells how the job fares.</typeparam>
    /// <param name="operation">The operation that started the job.</param>
    /// <param name="accepted">The answer that names the job.</param>
    /// <param name="jobId">Id of the job in that answer.</param>
    /// <param name="poll">Asks how the job fares.</param>
    /// <returns>The handle.</returns>
    /// <exception cref="GesMalformedResponseException">The answer names no job.</exception>
    public GesJob<TStatus> Job<TStatus>(GesOperation operation, GesResponse accepted, string? jobId, Func<string, CancellationToken, Task<TStatus>> poll)
        where TStatus : GesResponse, IGesJobStatus
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(poll);
        if (string.IsNullOrWhiteSpace(jobId))
            throw new GesMalformedResponseException(Messages.Malformed(operation, accepted.Http, "it names no job."), operation, accepted.Http);
        return new GesJob<TStatus>(operation, accepted, jobId, poll, new PollingSchedule(_settings.FirstDelay, _settings.LongestDelay, _settings.TimeProvider));
    }
}
