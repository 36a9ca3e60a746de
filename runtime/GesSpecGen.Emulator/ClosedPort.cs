using System.Net;
using System.Net.Sockets;

namespace GesSpecGen.Emulator;

/// <summary>A port of this machine on which nobody listens: connections are refused. Until it is disposed, nobody else gets the port.</summary>
public sealed class ClosedPort : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    /// <summary>Takes a port that the system chooses.</summary>
    public ClosedPort()
    {
        // Bound, but not listening.
        _socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        Port = ((IPEndPoint)_socket.LocalEndPoint!).Port;
    }

    /// <summary>Where nobody listens, such as <c>http://127.0.0.1:40123/</c>.</summary>
    public Uri Endpoint => new($"http://127.0.0.1:{Port}/");

    /// <summary>Number of the port; once it is disposed, an emulator can listen there.</summary>
    public int Port { get; }

    /// <summary>Gives the port back.</summary>
    public void Dispose() => _socket.Dispose();
}
