using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator.Routing;
using Microsoft.AspNetCore.Http;

namespace GesSpecGen.Emulator.Server;

/// <summary>The requests that were received. Credentials do not get in.</summary>
internal sealed class RequestLog(int kept)
{
    private static readonly HashSet<string> _secret = new(StringComparer.OrdinalIgnoreCase) { "X-Auth-Token", "X-Subject-Token", "X-Security-Token", "Authorization", "Cookie" };

    private readonly Queue<ReceivedRequest> _requests = [];
    private long _count;

    public long Count => Interlocked.Read(ref _count);

    public IReadOnlyList<ReceivedRequest> Requests
    {
        get
        {
            lock (_requests)
                return [.. _requests];
        }
    }

    public void Add(string id, IncomingRequest request, Route? route, string? operation)
    {
        ReceivedRequest received = new()
        {
            Id = id,
            Method = request.Method,
            Path = request.RawPath,
            Query = request.Query,
            Headers = Readable(request.Headers, route),
            Body = operation == EmulatedIam.Login ? default(ReadOnlyMemory<byte>) : request.Body,
            Operation = operation,
        };
        lock (_requests)
        {
            _count++;
            _requests.Enqueue(received);
            if (_requests.Count > kept)
                _requests.Dequeue();
        }
    }

    public void Clear()
    {
        lock (_requests)
            _requests.Clear();
    }

    private static Dictionary<string, string> Readable(IHeaderDictionary headers, Route? route) =>
        headers.ToDictionary(
            static header => header.Key,
            header => _secret.Contains(header.Key) || IsSecret(route, header.Key) ? "***" : header.Value.ToString(),
            StringComparer.OrdinalIgnoreCase);

    private static bool IsSecret(Route? route, string header) =>
        route is not null && route.Operation.Headers.Any(row => (row.IsSensitive || row.Role == RowRole.Credential) && row.Name.Text.Equals(header, StringComparison.OrdinalIgnoreCase));
}
