using GesSpecGen.Contract.Tests.Server;

namespace GesSpecGen.Contract.Tests.Limits;

/// <summary>Every documented range and length of every operation: what is just inside is sent, what is just outside is not.</summary>
public class LimitTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    public static TheoryData<string, string, string> Ends
    {
        get
        {
            TheoryData<string, string, string> cases = [];
            foreach (LimitedRow row in LimitedRow.All)
                foreach (Bound bound in Bound.Of(row.Row, LimitedCall.Item(row)))
                    cases.Add(row.Operation.ToString(), $"{row.Place} {row.Name}", bound.Name);
            return cases;
        }
    }

    [Fact]
    public void There_is_something_to_check()
    {
        Assert.Contains(LimitedRow.All, static row => row.IsRange);
        Assert.Contains(LimitedRow.All, static row => row is { IsRange: false, Place: RowPlace.Body, Steps.Count: 1 });
        Assert.Contains(LimitedRow.All, static row => row is { Place: RowPlace.Body, Steps.Count: > 1 });
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task What_is_just_inside_is_sent(string operation, string row, string end)
    {
        (LimitedRow limited, Bound bound) = Find(operation, row, end);

        Assert.Equal(1, await SentAsync(new LimitedCall(limited, bound.Inside)));
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task What_is_just_outside_is_refused_and_nothing_is_sent(string operation, string row, string end)
    {
        (LimitedRow limited, Bound bound) = Find(operation, row, end);
        if (bound.Outside is null)
            return;
        int before = server.Received;

        ArgumentException refused = await Assert.ThrowsAnyAsync<ArgumentException>(() => new LimitedCall(limited, bound.Outside).SendAsync(server));

        Assert.Equal(before, server.Received);
        Assert.Equal(limited.Argument, refused.ParamName);
        // No path has room for an empty value, whatever its limits are.
        if (IsEmptyInPath(limited, bound))
            return;
        Assert.Equal(limited.IsRange ? typeof(ArgumentOutOfRangeException) : typeof(ArgumentException), refused.GetType());
        Assert.StartsWith($"{limited.Name} {(limited.IsRange ? "is" : "has")} ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(bound.Documented, refused.Message.Split(", but ")[1].Split(" (page ")[0].Split(' '));
        Assert.Contains($"(page {limited.Operation.Spec.Page})", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task Switched_off_it_is_sent(string operation, string row, string end)
    {
        (LimitedRow limited, Bound bound) = Find(operation, row, end);
        if (bound.Outside is null || IsEmptyInPath(limited, bound))
            return;

        Assert.Equal(1, await SentAsync(new LimitedCall(limited, bound.Outside), new GesClientOptions { CheckRequests = false }));
    }

    private async Task<int> SentAsync(LimitedCall call, GesClientOptions? options = null)
    {
        server.AnswerWith(400, "{}");
        int before = server.Received;
        await Assert.ThrowsAsync<GesApiException>(() => call.SendAsync(server, options));
        return server.Received - before;
    }

    private static bool IsEmptyInPath(LimitedRow row, Bound bound) => row.Place is RowPlace.Project or RowPlace.Path && bound.Outside!.ToString().Length == 0;

    private static (LimitedRow Row, Bound Bound) Find(string operation, string row, string end)
    {
        LimitedRow limited = LimitedRow.All.Single(other => other.Operation.ToString() == operation && $"{other.Place} {other.Name}" == row);
        return (limited, Bound.Of(limited.Row, LimitedCall.Item(limited)).Single(bound => bound.Name == end));
    }
}
