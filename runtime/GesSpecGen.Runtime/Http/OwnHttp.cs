namespace GesSpecGen.Http;

internal static class OwnHttp
{
    internal static HttpClient Create(GesServerTrust? trust)
    {
        SocketsHttpHandler handler = new();
        GesConnections.Configure(handler, trust);
        return new HttpClient(handler, disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
    }
}
