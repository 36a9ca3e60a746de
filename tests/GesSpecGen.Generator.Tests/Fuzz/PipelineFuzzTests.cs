using GesSpecGen.Fuzz.Inputs;
using GesSpecGen.Fuzz.Pipeline;
using GesSpecGen.Fuzz.Running;

namespace GesSpecGen.Generator.Tests.Fuzz;

/// <summary>Whatever a spec file holds, the pipeline goes on to the end, and what it emits is C#. The program in tests/Fuzz does this for as long as one likes.</summary>
public sealed class PipelineFuzzTests
{
    private const uint Inputs = 2_000;

    public static TheoryData<string> Corpus => [.. GesSpecGen.Fuzz.Inputs.Corpus.Names];

    [Theory]
    [MemberData(nameof(Corpus))]
    public void What_was_not_survived_once_is_survived_now(string name)
    {
        IReadOnlyDictionary<string, string> sources = PipelineRun.Emit(GesSpecGen.Fuzz.Inputs.Corpus.Of(name));

        Assert.NotEmpty(sources);
        new SyntaxCheck().Run(sources);
        Assert.Null(EmittedCode.FirstError(sources));
    }

    [Fact]
    public void Mutated_and_hostile_files_are_survived()
    {
        FuzzRun run = new(seed: 4, TimeSpan.MaxValue);

        run.Run(first: 0, Inputs, threads: 1);

        Assert.Equal(Inputs, run.Ended);
        Assert.Empty(run.Faults.Select(static fault => $"{fault.Number}: {fault.Exception}"));
        // Most of the inputs break a file; enough of them are to leave something new to emit.
        Assert.InRange(run.Parsed, 200, int.MaxValue);
    }

    [Fact]
    public void An_input_is_the_same_at_each_time() =>
        Assert.Equal(SpecInputs.Of(1, 17).Texts, SpecInputs.Of(1, 17).Texts);

    [Fact]
    public void Code_that_does_not_parse_is_a_fault() =>
        Assert.StartsWith("CS", Assert.Throws<BrokenPromise>(static () => new SyntaxCheck().Run(new Dictionary<string, string> { ["A.g.cs"] = "class { }" })).Message, StringComparison.Ordinal);
}
