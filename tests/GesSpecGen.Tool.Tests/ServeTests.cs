using System.IO.Pipelines;
using System.Net;
using GesSpecGen.Emulator;
using GesSpecGen.Emulator.Tests.Support;
using GesSpecGen.Tool;

namespace GesSpecGen.Tool.Tests;

public sealed class ServeTests
{
    [Fact]
    public async Task It_tells_endpoint_and_token_serves_and_stops_when_it_is_told_to()
    {
        using SpecFolder folder = new(PackagedSpec.Texts);
        using CancellationTokenSource stop = new();
        Pipe pipe = new();
        await using StreamWriter output = new(pipe.Writer.AsStream()) { AutoFlush = true };
        using StreamReader lines = new(pipe.Reader.AsStream());
        Task<int> running = GesSpecTool.RunAsync(["serve", "--spec", folder.Path, "--token", "mine"], output, output, stop.Token);

        Assert.Contains($"operations of {folder.Path}", await lines.ReadLineAsync());
        Uri endpoint = new((await lines.ReadLineAsync())!["Endpoint: ".Length..]);
        Assert.Equal("Token:    mine", await lines.ReadLineAsync());
        using HttpClient http = new() { BaseAddress = endpoint, DefaultRequestHeaders = { { "X-Auth-Token", "mine" } } };
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(new Uri("/v2/p1/graphs", UriKind.Relative))).StatusCode);

        await stop.CancelAsync();
        Assert.Equal(0, await running);
        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(new Uri("/v2/p1/graphs", UriKind.Relative)));
    }

    [Fact]
    public async Task A_spec_with_errors_is_not_served()
    {
        using SpecFolder folder = new(LabSpec.Texts);
        folder.Write("lab/bench/clear-bench.yaml", "operation: ClearBench");
        Run run = await Run.OfAsync("serve", "--spec", folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(folder.File("lab/bench/clear-bench.yaml") + "(1,1): error GES0103:", run.Error);
    }

    [Theory]
    [InlineData("serve", "--spec", "/no/such/folder")]
    [InlineData("serve", "--port", "99999")]
    [InlineData("serve", "--port", "many")]
    [InlineData("serve", "--token", "")]
    [InlineData("sevre", "--port", "0")]
    public async Task A_command_line_that_cannot_be_used_says_why(params string[] arguments)
    {
        Run run = await Run.OfAsync(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEqual("", run.Error.Trim());
    }

    [Theory]
    [InlineData("--help", "lint", "serve", "Exit codes")]
    [InlineData("lint --help", "PATH", "default: spec", "exit code 1")]
    [InlineData("serve --help", "--spec", "--port", "--token")]
    public async Task Help_tells_what_there_is(string arguments, params string[] words)
    {
        Run run = await Run.OfAsync(arguments.Split(' '));
        Assert.Equal(0, run.ExitCode);
        Assert.All(words, word => Assert.Contains(word, run.Output));
    }
}
