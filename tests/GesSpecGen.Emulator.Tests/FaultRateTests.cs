using GesSpecGen.Emulator.Tests.Support;

namespace GesSpecGen.Emulator.Tests;

public sealed class FaultRateTests
{
    private static readonly Fault Busy = Fault.TooManyRequests();
    private static readonly Fault Down = Fault.Unavailable();

    [Fact]
    public async Task A_share_of_the_requests_goes_wrong_in_every_run_alike()
    {
        string first = await FaresAsync(seed: 7);
        string again = await FaresAsync(seed: 7);
        string other = await FaresAsync(seed: 8);

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
        Assert.InRange(first.Split(' ').Count(static status => status != "200"), 30, 70);
        Assert.Contains("429", first);
        Assert.Contains("503", first);
    }

    [Fact]
    public async Task What_went_wrong_is_counted()
    {
        await using Visitor visitor = await Visitor.StartAsync();
        visitor.Ges.Faults.Rate(1, seed: 1, Down);
        visitor.Ges.Faults.Next(Busy);

        Assert.Equal(429, (await visitor.GetAsync("/v2/p1/graphs")).Status);
        Assert.Equal(503, (await visitor.GetAsync("/v2/p1/graphs")).Status);
        Assert.Equal(503, (await visitor.GetAsync("/v2/p1/graphs")).Status);
        visitor.Ges.Faults.Clear();
        Assert.Equal(200, (await visitor.GetAsync("/v2/p1/graphs")).Status);

        Assert.Equal([(Busy, 1), (Down, 2)], visitor.Ges.Faults.Served.OrderBy(static served => served.Value).Select(static served => (served.Key, served.Value)));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public async Task A_share_is_a_share(double share)
    {
        await using Visitor visitor = await Visitor.StartAsync();
        Assert.Throws<ArgumentOutOfRangeException>(() => visitor.Ges.Faults.Rate(share, seed: 1));
    }

    private static async Task<string> FaresAsync(int seed)
    {
        await using Visitor visitor = await Visitor.StartAsync();
        visitor.Ges.Faults.Rate(0.5, seed, Busy, Down);
        List<int> statuses = [];
        for (int i = 0; i < 100; i++)
            statuses.Add((await visitor.GetAsync("/v2/p1/graphs")).Status);
        return string.Join(' ', statuses);
    }
}
