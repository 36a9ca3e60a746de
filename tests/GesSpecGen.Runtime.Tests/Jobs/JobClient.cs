using GesSpecGen.Runtime.Tests.Http;

namespace GesSpecGen.Runtime.Tests.Jobs;

/// <summary>Clients of a job service on a clock on which nobody waits.</summary>
internal static class JobClient
{
    internal static SampleClient Of(JobService service, TimeProvider clock, GesJobPolling? polling = null) => new(
        new HttpClient(service),
        new Uri("https://ges.example.com"),
        GesCredential.Token("t"),
        new() { TimeProvider = clock, Timeout = Timeout.InfiniteTimeSpan, Retry = GesRetryOptions.None, JobPolling = polling ?? new() { FirstDelay = TimeSpan.FromSeconds(1), LongestDelay = TimeSpan.FromSeconds(5) } });
}
