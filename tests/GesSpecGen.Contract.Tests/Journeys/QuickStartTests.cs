namespace GesSpecGen.Contract.Tests.Journeys;

/// <summary>The first program that users see, run as a program.</summary>
public class QuickStartTests
{
    [Fact]
    public async Task It_shows_a_list_a_job_a_typed_answer_and_an_error()
    {
        (int code, string output, string errors) = await SampleProgram.RunAsync("QuickStart");

        Assert.Equal("", errors);
        Assert.Equal(0, code);
        foreach (string said in new[] { "TenThousand_Charging (146227d2-bfac-499a-97df-df475349e43d), running", "GES_UI_2_0_1 (1172f16c-63c7-4746-89b0-78972eddf706), status 900", "in all: 2", ": pending", ": running", "StartGraph ended: success", "ImportGraph of GES_UI_AUTO: success", "took 56 s", "list_set_vertex.csv: success", "HTTP 400, GES.8301: can not find job", "request id", "what to do: " })
            Assert.Contains(said, output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Theory]
    [InlineData("--endpoint needs --project", "--endpoint", "https://ges.example.com")]
    [InlineData("--endpoint needs a token in the environment variable GES_TOKEN", "--endpoint", "https://ges.example.com", "--project", "p")]
    [InlineData("--endpoint 'nonsense' is no address", "--endpoint", "nonsense", "--project", "p")]
    public async Task A_mistake_is_told_in_one_line(string said, params string[] arguments)
    {
        (int code, _, string errors) = await SampleProgram.RunAsync("QuickStart", arguments);

        Assert.Equal(1, code);
        Assert.Contains(said, Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }
}
