using GesSpecGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace GesSpecGen.Generator.Tests.Records;

/// <summary>What an edit of C# costs where there are records.</summary>
public sealed class RecordIncrementalityTests
{
    private readonly GeneratorRun _first = GeneratorRun.FromCSharp("""
        #nullable enable
        using GesSpecGen;
        [GesRecord] partial record Person(string Name, long Age);
        [GesRecord] partial record Place(string Name);
        class Other { int Count => 1; }
        """).HasNoFindings();

    [Fact]
    public void An_edit_in_another_file_emits_nothing() => EmitsNothing(_first.EditCSharp());

    [Theory]
    [InlineData("Count => 1", "Count => 2")]
    [InlineData("class Other", "// a comment\nclass Other")]
    [InlineData("using GesSpecGen;", "using GesSpecGen;\n\n")]
    public void An_edit_beside_the_records_emits_nothing(string before, string after) =>
        EmitsNothing(_first.EditCSharp(code => code.Replace(before, after, StringComparison.Ordinal)));

    [Fact]
    public void A_new_member_emits_its_record_alone()
    {
        GeneratorRun second = _first.EditCSharp(static code => code.Replace("long Age", "long Age, bool IsKnown", StringComparison.Ordinal));

        Assert.Single(second.Reasons(Steps.Record), IncrementalStepRunReason.Modified);
        Assert.Single(second.SourceReasons, IncrementalStepRunReason.Modified);
        Assert.Single(second.SourceReasons, IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void A_moved_finding_emits_nothing()
    {
        GeneratorRun faulty = _first.EditCSharp(static code => code.Replace("class Other", "[GesRecord] record Rigid(string Name);\nclass Other", StringComparison.Ordinal));
        GeneratorRun moved = faulty.EditCSharp(static code => code.Replace("[GesRecord] record", "\n[GesRecord] record", StringComparison.Ordinal));

        Assert.Equal(1, Line(moved) - Line(faulty));
        Assert.All(moved.SourceReasons, static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));

        static int Line(GeneratorRun run) => Assert.Single(run.Findings).Location.GetLineSpan().StartLinePosition.Line;
    }

    private static void EmitsNothing(GeneratorRun second)
    {
        Assert.Equal(2, second.Reasons(Steps.Record).Count);
        Assert.All(second.Reasons(Steps.Record), static reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.Equal(2, second.SourceReasons.Count);
        Assert.All(second.SourceReasons, static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }
}
