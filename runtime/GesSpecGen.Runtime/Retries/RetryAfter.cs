using System.Net.Http.Headers;

namespace GesSpecGen.Retries;

/// <summary>How long the service asks to wait: in seconds, or until a time.</summary>
internal static class RetryAfter
{
    internal static TimeSpan? Of(GesHttpResult? http, TimeProvider clock)
    {
        if (!RetryConditionHeaderValue.TryParse(http?.Header("Retry-After"), out RetryConditionHeaderValue? asked))
            return null;
        TimeSpan? wait = asked.Delta ?? asked.Date - clock.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
