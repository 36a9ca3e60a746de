namespace GesSpecGen.Contract.Tests.Journeys;

/// <summary>The program that shows what one does with the data of a graph.</summary>
public class SocialGraphTests
{
    [Fact]
    public async Task It_loads_people_finds_some_of_them_and_ranks_all()
    {
        (int code, string output, string errors) = await SampleProgram.RunAsync("SocialGraph");

        Assert.Equal("", errors);
        Assert.Equal(0, code);
        foreach (string said in new[] { "labels: success", "300 people added, 0 failed", "1500 edges added, 0 failed", "by a filter: ", "by Cypher: the first is ", ": Running", ": Succeeded", "Rank" })
            Assert.Contains(said, output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }
}
