using System.CommandLine;
using GesSpecGen.Tool.Export;
using GesSpecGen.Tool.Lint;
using GesSpecGen.Tool.Schema;
using GesSpecGen.Tool.Serve;

namespace GesSpecGen.Tool;

/// <summary>The command line of <c>gesspec</c>.</summary>
internal static class GesSpecTool
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter? output = null, TextWriter? error = null, CancellationToken cancellationToken = default)
    {
        RootCommand root = new($"Works with GES spec files: documented tables of the Graph Engine Service as YAML.\n{ExitCodes.Help}")
        {
            LintCommand.Create(),
            ExportCommand.Create(),
            SchemaCommand.Create(),
            ServeCommand.Create(),
        };
        InvocationConfiguration streams = new() { Output = output ?? Console.Out, Error = error ?? Console.Error };
        ParseResult parsed = root.Parse(arguments);
        int code = await parsed.InvokeAsync(streams, cancellationToken).ConfigureAwait(false);
        return parsed.Errors.Count > 0 ? ExitCodes.Usage : code;
    }
}
