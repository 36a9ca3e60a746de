using System.CommandLine;

namespace GesSpecGen.Tool.Schema;

/// <summary><c>gesspec schema</c></summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        Option<string> output = new("--output", "-o") { HelpName = "DIR", Description = "Folder to write them to; it is made where there is none.", DefaultValueFactory = static _ => "." };
        Command command = new("schema", $"Writes JSON Schemas of spec files, with which editors complete and check them: {string.Join(", ", SchemaFile.All.Select(static file => file.Name))}.") { output };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(output), parsed.InvocationConfiguration, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string folder, InvocationConfiguration streams, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (SchemaFile file in SchemaFile.All)
                await File.WriteAllTextAsync(Path.Combine(folder, file.Name), file.Text(), cancellationToken).ConfigureAwait(false);
            return ExitCodes.Fine;
        }
        catch (Exception unusable) when (unusable is ArgumentException or IOException or UnauthorizedAccessException)
        {
            await streams.Error.WriteLineAsync(unusable.Message).ConfigureAwait(false);
            return ExitCodes.Usage;
        }
    }
}
