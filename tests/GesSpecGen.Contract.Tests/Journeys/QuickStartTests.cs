using System.Diagnostics;
using System.Reflection;

namespace GesSpecGen.Contract.Tests.Journeys;

/// <summary>The first program that users see, run as a program.</summary>
public class QuickStartTests
{
    private static readonly string Program = typeof(QuickStartTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static entry => entry.Key == "QuickStart").Value!;

    [Fact]
    public async Task It_shows_a_list_a_job_a_typed_answer_and_an_error()
    {
        (int code, string output, string errors) = await RunAsync();

        Assert.Equal("", errors);
        Assert.Equal(0, code);
        foreach (string said in new[] { "TenThousand_Charging (146227d2-bfac-499a-97df-df475349e43d), running", "GES_UI_2_0_1 (1172f16c-63c7-4746-89b0-78972eddf706), status 900", "in all: 2", ": pending", ": running", "StartGraph ended: success", "ImportGraph of GES_UI_AUTO: success", "took 56 s", "list_set_vertex.csv: success", "HTTP 400, GES.8301: can not find job", "request id", "what to do: " })
            Assert.Contains(said, output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Theory]
    [InlineData("--endpoint needs --project", "--endpoint", "https://ges.example.com")]
    [InlineData("--endpoint needs a token in the environment variable GES_TOKEN", "--endpoint", "https://ges.example.com", "--project", "p")]
    [InlineData("--endpoint 'nonsense' is no address", "--endpoint", "nonsense", "--project", "p")]
    public async Task A_mistake_is_told_in_one_line(string said, params string[] arguments)
    {
        (int code, _, string errors) = await RunAsync(arguments);

        Assert.Equal(1, code);
        Assert.Contains(said, Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("GES_TOKEN");
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
