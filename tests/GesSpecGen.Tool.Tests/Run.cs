using GesSpecGen.Tool;

namespace GesSpecGen.Tool.Tests;

/// <summary>What a run of <c>gesspec</c> came to.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static async Task<Run> OfAsync(params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        int code = await GesSpecTool.RunAsync(arguments, output, error);
        return new Run(code, output.ToString(), error.ToString());
    }
}
