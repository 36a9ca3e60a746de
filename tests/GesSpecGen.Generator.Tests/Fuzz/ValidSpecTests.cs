using GesSpecGen.Fuzz.Valid;

namespace GesSpecGen.Generator.Tests.Fuzz;

/// <summary>Specs of random types that are right: they compile without a warning, and read and write what they describe.</summary>
public sealed class ValidSpecTests
{
    [Theory]
    [InlineData(1, 6)]
    [InlineData(1_000, 6)]
    public void A_valid_spec_compiles_and_gives_back_what_it_reads(int first, int count)
    {
        for (int seed = first; seed < first + count; seed++)
            RoundTrip.Run(seed, values: 20);
    }
}
