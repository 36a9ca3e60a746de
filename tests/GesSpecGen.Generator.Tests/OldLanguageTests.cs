using GesSpecGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GesSpecGen.Generator.Tests;

/// <summary>A project whose language has not what is emitted is told so once.</summary>
public sealed class OldLanguageTests
{
    private const string Record = "[GesSpecGen.GesRecord] public partial class Person { public string Name { get; set; } }";

    [Theory]
    [InlineData(LanguageVersion.CSharp11, "C# 11.0")]
    [InlineData(LanguageVersion.CSharp7_3, "C# 7.3")]
    public void Nothing_is_emitted_and_one_message_says_why(LanguageVersion language, string shown)
    {
        GeneratorRun run = GeneratorRun.RunIn(Project.Of(language, NullableContextOptions.Disable, Record), RepositorySpec.Files);

        Assert.Null(run.Failure);
        Assert.Empty(run.Sources);
        Diagnostic found = Assert.Single(run.Findings);
        Assert.Equal(("GES0508", DiagnosticSeverity.Error, Location.None), (found.Id, found.Severity, found.Location));
        Assert.Equal(
            $"The client is C# 12, but this project is compiled as {shown}, so nothing is generated; set LangVersion to 12 or later, or leave it out",
            found.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Where_nothing_is_wanted_nothing_is_said()
    {
        GeneratorRun run = RunInOld("", ("GesBundledSpecList", "none")).HasNoFindings();

        Assert.Empty(run.Sources);
        RunInOld("", ("GesBundledSpecList", "none,!management/job")).HasNoFindings();
    }

    [Fact]
    public void A_record_alone_is_told_of() =>
        Assert.Equal("GES0508", Assert.Single(RunInOld(Record, ("GesBundledSpecList", "none")).Findings).Id);

    [Fact]
    public void A_spec_file_of_the_project_alone_is_told_of() =>
        Assert.Equal("GES0508", Assert.Single(GeneratorRun.RunIn(Old(""), [new SpecText("management/plane.yaml", Specs.Plane)], ("GesBundledSpecList", "none")).Findings).Id);

    [Fact]
    public void What_is_wrong_with_the_settings_waits_until_the_language_is_right() =>
        Assert.Equal("GES0508", Assert.Single(RunInOld("", ("GesVisibility", "friend")).Findings).Id);

    [Fact]
    public void The_language_of_NET_8_is_new_enough()
    {
        GeneratorRun run = GeneratorRun.RunIn(Project.Of(LanguageVersion.CSharp12, NullableContextOptions.Disable, Record), RepositorySpec.Files).HasNoFindings();

        Assert.Contains(run.Sources.Keys, static name => name.StartsWith("Records/", StringComparison.Ordinal));
        Assert.Contains("Management/GesManagementClient.g.cs", run.Sources.Keys);
    }

    private static GeneratorRun RunInOld(string code, params (string Name, string Value)[] properties) => GeneratorRun.RunIn(Old(code), RepositorySpec.Files, properties);

    private static CSharpCompilation Old(string code) => Project.Of(LanguageVersion.CSharp11, NullableContextOptions.Disable, code);
}
