using System.CommandLine;
using System.Net.Sockets;
using GesSpecGen.Emulator;

namespace GesSpecGen.Tool.Serve;

/// <summary><c>gesspec serve</c></summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        Option<string?> spec = new("--spec") { HelpName = "DIR", Description = "Folder of the spec files to serve. Default: the packaged spec." };
        Option<string[]> planes = new("--plane") { HelpName = "P", Description = "A plane to serve, such as persistent; may be given several times. Default: management and memory." };
        Option<int> port = new("--port") { HelpName = "N", Description = "Port on loopback; 0 lets the system choose a free one." };
        Option<string> token = new("--token") { HelpName = "T", Description = "The token that requests have to carry in X-Auth-Token.", DefaultValueFactory = static _ => new GesEmulatorOptions().Token };
        Command command = new("serve", "Serves the documented API on loopback until Ctrl+C: checks requests, answers with the documented examples, walks jobs through their states.") { spec, planes, port, token };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new GesEmulatorOptions { SpecFolder = parsed.GetValue(spec), Planes = parsed.GetValue(planes) is { Length: > 0 } chosen ? chosen : null, Port = parsed.GetValue(port), Token = parsed.GetRequiredValue(token) },
            parsed.InvocationConfiguration,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(GesEmulatorOptions options, InvocationConfiguration streams, CancellationToken cancellationToken)
    {
        try
        {
            GesEmulator emulator = await GesEmulator.StartAsync(options, cancellationToken).ConfigureAwait(false);
            await using (emulator.ConfigureAwait(false))
            {
                await streams.Output.WriteLineAsync($"""
                    Serving {emulator.Operations} operations of {options.SpecFolder ?? "the packaged spec"} ({string.Join(", ", emulator.Planes)}). Ctrl+C stops.
                    Endpoint: {emulator.Endpoint}
                    Token:    {emulator.Token}
                    """).ConfigureAwait(false);
                await UntilCancelledAsync(cancellationToken).ConfigureAwait(false);
            }

            return ExitCodes.Fine;
        }
        catch (InvalidSpecException invalid)
        {
            foreach (string finding in invalid.Findings)
                await streams.Error.WriteLineAsync(finding).ConfigureAwait(false);
            return ExitCodes.SpecErrors;
        }
        catch (Exception unusable) when (unusable is ArgumentException or IOException or SocketException or UnauthorizedAccessException)
        {
            await streams.Error.WriteLineAsync(unusable.Message).ConfigureAwait(false);
            return ExitCodes.Usage;
        }
    }

    private static async Task UntilCancelledAsync(CancellationToken cancellationToken)
    {
        TaskCompletionSource cancelled = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenRegistration registration = cancellationToken.Register(cancelled.SetResult);
        await cancelled.Task.ConfigureAwait(false);
    }
}
