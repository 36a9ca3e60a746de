using GesSpecGen.Analyzers.Tests.Support;
using GesSpecGen.Analyzers.Versions;
using GesSpecGen.CodeFixes.Versions;

namespace GesSpecGen.Analyzers.Tests.Versions;

/// <summary>What is newer than the engine that the project declares. The versions are those of the spec.</summary>
public sealed class VersionTests
{
    private const string Scenes = "await ges.Scenes.«ListAsync»();";

    [Theory]
    [InlineData("2.3.10")]
    [InlineData("2.2.99")]
    [InlineData("1.0.0")]
    public Task An_operation_of_a_later_version_is_found(string engine) => Caller.Finds<VersionAnalyzer>("GES0704", Caller.Body(Scenes), engine);

    [Theory]
    [InlineData("2.3.11")]
    [InlineData("2.10.0")]
    [InlineData("2.3.11.1")]
    [InlineData("")]
    [InlineData(null)]
    public Task An_operation_that_the_engine_has_is_no_finding(string? engine) => Caller.FindsNothing<VersionAnalyzer>(Caller.Body("await ges.Scenes.ListAsync();"), engine);

    [Fact]
    public Task A_method_that_is_handed_on_is_found() =>
        Caller.Finds<VersionAnalyzer>("GES0704", Caller.Body("Func<string, ChangeSecurityGroupRequest, CancellationToken, Task<GesEmptyResponse>> change = ges.Graphs.«ChangeSecurityGroupAsync»;"), "2.4.2");

    [Fact]
    public Task A_member_of_a_later_version_is_left_out() => Caller.Mends<VersionAnalyzer, SinceFix>(
        "GES0704",
        Caller.Body("var statement = new GesSpecGen.Memory.CypherStatement { Statement = name, «Limit» = 10, IncludeStats = true };"),
        Caller.Body("var statement = new GesSpecGen.Memory.CypherStatement { Statement = name, IncludeStats = true };"),
        new() { Engine = "2.2.22", Action = 1, Key = "SinceFixRemove" });

    [Fact]
    public Task Reading_a_member_of_a_later_version_gives_null_and_is_no_finding() =>
        Caller.FindsNothing<VersionAnalyzer>(Caller.Body("var statement = new GesSpecGen.Memory.CypherStatement { Statement = name };\nConsole.WriteLine(statement.Limit);"), "2.2.22");

    [Fact]
    public Task What_needs_a_later_version_is_marked_once_with_the_newest() => Caller.Mends<VersionAnalyzer, SinceFix>(
        "GES0704",
        Caller.Body(Scenes + "\nawait ges.Graphs.«ChangeSecurityGroupAsync»(name, new() { SecurityGroupId = name });"),
        Caller.Body("await ges.Scenes.ListAsync();\nawait ges.Graphs.ChangeSecurityGroupAsync(name, new() { SecurityGroupId = name });")
            .Replace("    async Task RunAsync", "    [GesSince(\"2.4.3\")]\n    async Task RunAsync", StringComparison.Ordinal),
        new() { Engine = "2.3.0", Key = "SinceFixMark" });

    [Fact]
    public Task Code_that_is_marked_may_use_what_it_names_and_its_callers_are_told() => Caller.Finds<VersionAnalyzer>(
        "GES0704",
        """
        using System.Threading.Tasks;
        using GesSpecGen;
        using GesSpecGen.Management;

        class Scenes(GesManagementClient ges)
        {
            [GesSince("2.3.11")]
            public async Task RunAsync() => await ges.Scenes.ListAsync();

            public async Task UnmarkedAsync() => await «RunAsync()»;
        }
        """,
        "2.3.10");

    [Theory]
    [InlineData("newest")]
    [InlineData("2")]
    [InlineData("2.4")]
    public Task A_version_that_is_none_is_told(string engine) => Caller.FindsInProject<VersionAnalyzer>("GES0705", Caller.Body("await ges.Scenes.ListAsync();"), engine);
}
