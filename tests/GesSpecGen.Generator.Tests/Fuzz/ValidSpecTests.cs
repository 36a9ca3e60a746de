using GesSpecGen.Fuzz.Valid;

namespace GesSpecGen.Generator.Tests.Fuzz;

/// <summary>Specs of random types that are right: they compile without a warning, and read and write what they describe.</summary>
public sealed class ValidSpecTests
{
    [Theory]
    [InlineData(0, 30)]
    [InlineData(1_000, 30)]
    public void A_valid_spec_compiles_and_gives_back_what_it_reads(int first, int count) =>
        Assert.Empty(Enumerable.Range(first, count).Select(static seed => ValidRun.Try(seed, values: 8)).OfType<ValidFault>());

    [Fact]
    public void A_spec_is_the_same_at_each_time() =>
        Assert.Equal(new ValidSpec(5, ValidSize.Usual).Texts, new ValidSpec(5, ValidSize.Usual).Texts);
}
