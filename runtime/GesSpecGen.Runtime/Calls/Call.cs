using GesSpecGen.Http;

namespace GesSpecGen.Calls;

/// <summary>One call on its way, with all its tries.</summary>
internal sealed class Call : IDisposable
{
    internal Call(GesOperation operation, Connection connection, ClientSettings settings, CancellationToken caller)
    {
        Operation = operation;
        Connection = connection;
        Settings = settings;
        Caller = caller;
        Deadline = new Deadline(settings.Timeout, settings.TimeProvider, caller);
    }

    internal GesOperation Operation { get; }

    internal Connection Connection { get; }

    internal ClientSettings Settings { get; }

    internal CancellationToken Caller { get; }

    internal Deadline Deadline { get; }

    internal CancellationToken Token => Deadline.Token;

    /// <summary>How often the request was sent.</summary>
    internal int Tries { get; set; }

    /// <summary>How many pauses were made.</summary>
    internal int Repetitions { get; set; }

    internal bool HasRenewed { get; set; }

    public void Dispose() => Deadline.Dispose();
}
