using System.Text;
using GesSpecGen.Runtime.Tests.Http;

namespace GesSpecGen.Runtime.Tests.Retries;

public class ConnectionTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_used_connection_that_breaks_does_not_make_the_handler_send_again_what_must_not_be_done_twice(bool isIdempotent)
    {
        int first = 0;
        await using RawServer server = new(async (stream, stop) =>
        {
            Interlocked.Increment(ref first);
            await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 14\r\n\r\n{\"job_id\":\"7\"}"), stop);
            await stream.ReadExactlyAsync(new byte[4], stop); // the second request on this connection, which breaks
        });
        using SampleClient client = server.Client();
        await client.GetAsync("g", "j");

        Task second = isIdempotent ? client.GetAsync("g", "j") : client.StartAsync("g");

        if (isIdempotent)
            await second;
        else
            Assert.Equal(1, (await Assert.ThrowsAsync<GesTransportException>(() => second)).Attempts);
        Assert.Equal(isIdempotent ? 2 : 1, first);
    }
}
