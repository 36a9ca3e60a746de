using GesSpecGen.Contract.Tests.Server;
using GesSpecGen.Memory;

namespace GesSpecGen.Contract.Tests.Oddities;

/// <summary>A graph of the memory edition that answers as it is told; for traps of the documentation, each named after its page.</summary>
public abstract class GraphServer : IAsyncLifetime
{
    private readonly ExampleServer _server = new();

    protected GesGraphClient Graph { get; private set; } = null!;

    protected ReceivedMessage Sent => _server.Last;

    public async Task InitializeAsync()
    {
        await _server.InitializeAsync();
        Graph = new GesGraphClient(_server.Endpoint, TestClient.Project, TestClient.Graph, GesCredential.Token(TestClient.Token), new GesClientOptions { Retry = GesRetryOptions.None });
        Answer("{}");
    }

    public async Task DisposeAsync()
    {
        Graph.Dispose();
        await _server.DisposeAsync();
    }

    protected void Answer(string json, int status = 200) => _server.AnswerWith(status, json);
}
