using System.CommandLine;
using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator;
using GesSpecGen.Emulator.Spec;
using GesSpecGen.Tool.Export.OpenApi;

namespace GesSpecGen.Tool.Export;

/// <summary><c>gesspec export</c></summary>
internal static class ExportCommand
{
    private const string StandardOutput = "-";

    public static Command Create()
    {
        Option<string> format = new("--format") { HelpName = "openapi", Description = "What to write: openapi is OpenAPI 3.1 as JSON.", DefaultValueFactory = static _ => "openapi" };
        format.AcceptOnlyFromAmong("openapi");
        Option<string> plane = new("--plane") { HelpName = "NAME", Description = "The plane whose operations to write.", DefaultValueFactory = static _ => "management" };
        Option<string?> spec = new("--spec") { HelpName = "DIR", Description = "Folder of the spec files. Default: the packaged spec." };
        Option<string> output = new("--output", "-o") { HelpName = "FILE", Description = "File to write; - is standard output.", DefaultValueFactory = static _ => StandardOutput };
        Command command = new("export", "Writes a plane of the spec for tools that know nothing of it.") { format, plane, spec, output };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(spec), parsed.GetRequiredValue(plane), parsed.GetRequiredValue(output), parsed.InvocationConfiguration, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string? folder, string planeName, string output, InvocationConfiguration streams, CancellationToken cancellationToken)
    {
        try
        {
            SpecSet spec = SpecSource.Read(new GesEmulatorOptions { SpecFolder = folder });
            if (spec.Plane(planeName) is not { } plane)
            {
                IEnumerable<string> known = spec.Files.Select(static file => file.Plane?.Name.Text).OfType<string>();
                throw new ArgumentException($"The spec has no plane '{planeName}'; it has {string.Join(", ", known)}.");
            }

            await WriteAsync(await PlaneDocument.WriteAsync(plane, spec, cancellationToken).ConfigureAwait(false), output, streams, cancellationToken).ConfigureAwait(false);
            return ExitCodes.Fine;
        }
        catch (InvalidSpecException invalid)
        {
            foreach (string finding in invalid.Findings)
                await streams.Error.WriteLineAsync(finding).ConfigureAwait(false);
            return ExitCodes.SpecErrors;
        }
        catch (Exception unusable) when (unusable is ArgumentException or IOException or UnauthorizedAccessException)
        {
            await streams.Error.WriteLineAsync(unusable.Message).ConfigureAwait(false);
            return ExitCodes.Usage;
        }
    }

    private static async Task WriteAsync(string text, string output, InvocationConfiguration streams, CancellationToken cancellationToken)
    {
        if (output == StandardOutput)
            await streams.Output.WriteLineAsync(text.AsMemory(), cancellationToken).ConfigureAwait(false);
        else
            await File.WriteAllTextAsync(output, text + "\n", cancellationToken).ConfigureAwait(false);
    }
}
