using System.Diagnostics;

namespace GesSpecGen.Package.Tests.Feed;

/// <summary>Runs <c>dotnet</c> as a user does in a shell: the environment of this test run is not handed on.</summary>
internal static class DotNet
{
    private static readonly string[] _ownVariables = ["MSBUILD", "VSTEST", "DOTNET_CLI_", "DOTNET_HOST_PATH", "NUGET_"];

    public static async Task<DotNetResult> RunAsync(string folder, string packages, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (string name in start.Environment.Keys.ToArray())
            if (_ownVariables.Any(own => name.StartsWith(own, StringComparison.OrdinalIgnoreCase)))
                start.Environment.Remove(name);
        start.Environment["NUGET_PACKAGES"] = packages;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "true";
        // A build server that outlives the test would hold its folder.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        return await RunAsync(start);
    }

    /// <summary>Runs a program that needs no <c>dotnet</c>.</summary>
    public static Task<DotNetResult> RunProgramAsync(string program, params string[] arguments) => RunAsync(new ProcessStartInfo(program, arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        RedirectStandardInput = true,
    });

    private static async Task<DotNetResult> RunAsync(ProcessStartInfo start)
    {
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new DotNetResult(process.ExitCode, await output + await error);
    }
}

/// <summary>What a run of <c>dotnet</c> said, and how it ended.</summary>
internal sealed record DotNetResult(int ExitCode, string Output)
{
    /// <summary>Fails the test with all that was said, unless the run succeeded.</summary>
    public DotNetResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    /// <summary>Fails the test with all that was said, if the run succeeded.</summary>
    public DotNetResult Failed()
    {
        Assert.True(ExitCode != 0, Output);
        return this;
    }
}
