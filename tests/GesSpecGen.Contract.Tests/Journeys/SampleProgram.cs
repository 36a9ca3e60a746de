using System.Diagnostics;
using System.Reflection;

namespace GesSpecGen.Contract.Tests.Journeys;

/// <summary>A sample, run as a program.</summary>
internal static class SampleProgram
{
    public static async Task<(int Code, string Output, string Errors)> RunAsync(string name, params string[] arguments)
    {
        string program = typeof(SampleProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == name).Value!;
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("GES_TOKEN");
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
