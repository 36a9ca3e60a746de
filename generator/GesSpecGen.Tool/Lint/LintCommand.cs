using System.CommandLine;
using GesSpecGen.Core.Findings;

namespace GesSpecGen.Tool.Lint;

/// <summary><c>gesspec lint</c></summary>
internal static class LintCommand
{
    public static Command Create()
    {
        Argument<string[]> paths = new("PATH")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "Spec files and folders to check, folders with all that is below them. The files of the same spec are read along, but not reported; where there is no plane.yaml, that is the packaged spec.",
            DefaultValueFactory = static _ => ["spec"],
        };
        Command command = new("lint", "Checks spec files, each by itself and all together, and their examples. Errors end it with exit code 1, warnings do not.") { paths };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(paths), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string[] paths, InvocationConfiguration streams)
    {
        if (Array.Find(paths, static path => !File.Exists(path) && !Directory.Exists(path)) is { } missing)
        {
            streams.Error.WriteLine($"There is no file or folder '{missing}'.");
            return ExitCodes.Usage;
        }

        LintResult result = Linter.Run(SpecInputs.Of(paths));
        foreach (Finding finding in result.Findings)
            streams.Output.WriteLine(finding);
        streams.Output.WriteLine(result.Summary);
        if (result.Files == 0)
            return ExitCodes.Usage;
        return result.Errors > 0 ? ExitCodes.SpecErrors : ExitCodes.Fine;
    }
}
