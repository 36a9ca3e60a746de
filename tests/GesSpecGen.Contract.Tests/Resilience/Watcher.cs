namespace GesSpecGen.Contract.Tests.Resilience;

/// <summary>Tells when the headers of the first answer have come.</summary>
internal sealed class Watcher() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    private readonly TaskCompletionSource _headers = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task HeadersHaveCome => _headers.Task;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        _headers.TrySetResult();
        return response;
    }
}
