using GesSpecGen.Contract.Tests.Server;
using GesSpecGen.Management;
using Microsoft.AspNetCore.Http;

namespace GesSpecGen.Contract.Tests.Journeys;

public class CancellationTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_call_ends_when_its_caller_cancels_while_the_service_answers(bool hasBegunToAnswer)
    {
        using CancellationTokenSource stop = new();
        server.Answer = async http =>
        {
            if (hasBegunToAnswer)
                await http.Response.WriteAsync("""{"graph":""");
            await http.Response.Body.FlushAsync();
            await stop.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, http.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
        };
        using GesManagementClient ges = new(server.Endpoint, TestClient.Project, GesCredential.Token(TestClient.Token));

        OperationCanceledException e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ges.Graphs.GetAsync("graph", stop.Token));

        Assert.Equal(stop.Token, e.CancellationToken);
    }
}
