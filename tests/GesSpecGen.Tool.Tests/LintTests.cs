using GesSpecGen.Emulator;
using GesSpecGen.Emulator.Tests.Support;

namespace GesSpecGen.Tool.Tests;

public sealed class LintTests
{
    [Fact]
    public async Task A_spec_without_errors_is_fine()
    {
        using SpecFolder folder = new(LabSpec.Texts);
        Run run = await Run.OfAsync("lint", folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"{LabSpec.Texts.Count} files, 0 errors, 0 warnings", run.Lines[^1]);
    }

    [Fact]
    public async Task The_packaged_spec_is_fine()
    {
        using SpecFolder folder = new(PackagedSpec.Texts);
        Run run = await Run.OfAsync("lint", folder.Path);
        Assert.Equal((0, $"{PackagedSpec.Texts.Count} files, 0 errors, 0 warnings"), (run.ExitCode, run.Lines[^1]));
    }

    [Fact]
    public async Task An_error_names_file_line_rule_and_remedy()
    {
        using SpecFolder folder = new(LabSpec.Texts);
        string file = Misspell(folder);
        Run run = await Run.OfAsync("lint", folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.Lines, line => line.StartsWith($"{file}(6,", StringComparison.Ordinal) && line.Contains("error GES0201: ", StringComparison.Ordinal) && line.Contains("did you mean 'String'", StringComparison.Ordinal));
        Assert.Equal($"{LabSpec.Texts.Count} files, 1 error, 0 warnings", run.Lines[^1]);
    }

    [Fact]
    public async Task A_single_file_is_checked_together_with_its_spec_but_only_its_findings_are_told()
    {
        using SpecFolder folder = new(LabSpec.Texts);
        Misspell(folder);
        Run fine = await Run.OfAsync("lint", folder.File("lab/bench/create-sample.yaml"));
        Assert.Equal((0, "1 file, 0 errors, 0 warnings"), (fine.ExitCode, fine.Output.Trim()));
        folder.Write("lab/types.yaml", "types: { Kind: { description: A kind., values: { solid: Firm. } } }");
        Run wrong = await Run.OfAsync("lint", folder.File("lab/bench/create-sample.yaml"));
        Assert.Equal(1, wrong.ExitCode);
        Assert.All(wrong.Lines[..^1], line => Assert.Contains("create-sample.yaml(", line));
        Assert.Contains("'Label'", wrong.Output);
    }

    [Fact]
    public async Task A_warning_is_told_and_is_no_error()
    {
        using SpecFolder folder = new(LabSpec.Texts);
        folder.Write("lab/bench/clear-bench.yaml", LabSpec.Texts["lab/bench/clear-bench.yaml"] + """

            types: { Unused: { description: Nobody uses it., values: { one: One. } } }
            """);
        Run run = await Run.OfAsync("lint", folder.File("lab"));
        Assert.Equal((0, $"{LabSpec.Texts.Count} files, 0 errors, 1 warning"), (run.ExitCode, run.Lines[^1]));
        Assert.Contains("warning GES0206", run.Output);
    }

    [Fact]
    public async Task The_same_file_twice_is_one_file()
    {
        using SpecFolder folder = new(LabSpec.Texts);
        Run run = await Run.OfAsync("lint", folder.Path, folder.File("lab/types.yaml"));
        Assert.Equal((0, $"{LabSpec.Texts.Count} files, 0 errors, 0 warnings"), (run.ExitCode, run.Lines[^1]));
    }

    [Fact]
    public async Task A_consumers_own_files_are_checked_together_with_the_packaged_spec_as_in_a_build()
    {
        const string Path = "management/graph/create-graph.yaml";
        string text = PackagedSpec.Texts[Path];
        using SpecFolder folder = new(new Dictionary<string, string> { [Path] = text });
        Run fine = await Run.OfAsync("lint", folder.Path);
        folder.Write(Path, text.Replace("type: GraphSize,", "type: GraphSise,", StringComparison.Ordinal));
        Run wrong = await Run.OfAsync("lint", folder.Path);
        Assert.Equal((0, "1 file, 0 errors, 0 warnings"), (fine.ExitCode, fine.Output.Trim()));
        Assert.Equal((1, "1 file, 1 error, 0 warnings"), (wrong.ExitCode, wrong.Lines[^1]));
        Assert.Contains("did you mean 'GraphSize'?", wrong.Output);
    }

    [Fact]
    public async Task A_plane_of_the_consumers_own_is_checked_without_the_packaged_one()
    {
        using SpecFolder folder = new(new Dictionary<string, string>
        {
            ["management/plane.yaml"] = PackagedSpec.Texts["management/plane.yaml"],
            ["management/graph/create-graph.yaml"] = PackagedSpec.Texts["management/graph/create-graph.yaml"],
        });
        Run run = await Run.OfAsync("lint", folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Type 'GraphSize' of 'graph_size_type_index' is not known", run.Output);
    }

    [Fact]
    public async Task Nothing_to_check_is_a_mistake()
    {
        using SpecFolder folder = new(new Dictionary<string, string> { ["README.md"] = "" });
        Run empty = await Run.OfAsync("lint", folder.Path);
        Run missing = await Run.OfAsync("lint", folder.File("nowhere"));
        Assert.Equal((2, "No spec files: nothing ends in .yaml or .yml."), (empty.ExitCode, empty.Output.Trim()));
        Assert.Equal((2, $"There is no file or folder '{folder.File("nowhere")}'."), (missing.ExitCode, missing.Error.Trim()));
    }

    private static string Misspell(SpecFolder folder)
    {
        folder.Write("lab/bench/start-box.yaml", LabSpec.Texts["lab/bench/start-box.yaml"].Replace("state: { type: String", "state: { type: Strnig", StringComparison.Ordinal));
        return folder.File("lab/bench/start-box.yaml");
    }
}
