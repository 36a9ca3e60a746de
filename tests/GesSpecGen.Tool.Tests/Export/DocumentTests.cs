using System.Text;
using GesSpecGen.Emulator.Tests.Support;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace GesSpecGen.Tool.Tests.Export;

/// <summary>The document as a whole, as other tools take it.</summary>
public sealed class DocumentTests
{
    [Fact]
    public async Task It_is_openapi_3_1_that_a_reader_takes_without_a_finding()
    {
        Exported exported = await Exported.Management;
        ReadResult read = OpenApiDocument.Parse(exported.Text, "json", new OpenApiReaderSettings { RuleSet = ValidationRuleSet.GetDefaultRuleSet() });
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic!.SpecificationVersion);
        Assert.Empty(read.Diagnostic.Errors.Concat(read.Diagnostic.Warnings).Select(static finding => finding.ToString()));
    }

    [Fact]
    public async Task The_addresses_are_the_documented_ones()
    {
        Exported exported = await Exported.Management;
        Assert.Equal("https://ges.{region}.myhuaweicloud.com", (string?)exported.Document["servers"]![0]!["url"]);
        Assert.Contains("cn-north-4", exported.Document["servers"]![0]!["variables"]!["region"]!["enum"]!.AsArray().Select(static region => (string?)region));
    }

    [Fact]
    public async Task A_file_gets_the_same_bytes_every_time()
    {
        using SpecFolder folder = new(LabSpec.Texts);
        string file = folder.File("lab.json");
        byte[][] written = new byte[2][];
        for (int i = 0; i < written.Length; i++)
        {
            folder.Write("lab.json", "longer than nothing");
            Run run = await Run.OfAsync("export", "--plane", "lab", "--spec", folder.Path, "--output", file);
            Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
            written[i] = await File.ReadAllBytesAsync(file);
        }

        Assert.Equal(written[0], written[1]);
        Assert.Equal((byte)'{', written[0][0]);
        Assert.DoesNotContain("\r", Encoding.UTF8.GetString(written[0]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export", "--format", "raml")]
    [InlineData("export", "--plane", "nowhere")]
    [InlineData("export", "--spec", "/no/such/folder")]
    [InlineData("export", "--output", "/no/such/folder/file.json")]
    public async Task A_command_line_that_cannot_be_used_says_why(params string[] arguments)
    {
        Run run = await Run.OfAsync(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEqual("", run.Error.Trim());
    }

    [Fact]
    public async Task A_spec_with_errors_is_not_exported()
    {
        using SpecFolder folder = new(LabSpec.Texts);
        folder.Write("lab/bench/clear-bench.yaml", "operation: ClearBench");
        Run run = await Run.OfAsync("export", "--plane", "lab", "--spec", folder.Path);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("error GES0103:", run.Error, StringComparison.Ordinal);
    }
}
