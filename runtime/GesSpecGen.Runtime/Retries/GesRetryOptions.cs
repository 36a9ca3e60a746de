namespace GesSpecGen;

/// <summary>
/// How often and when a call is tried again, after a failure that may pass. Nothing is sent twice that must not be: an operation that is not
/// <see cref="GesOperation.IsIdempotent"/> is sent again only where the service cannot have acted, because there was no connection or because it said that the caller is too fast (HTTP 429).
/// </summary>
/// <remarks>
/// What may pass is decided by the documented <see cref="GesErrorCode.Advice"/> of the error code; where the code is not documented by HTTP 408, 429, 500, 502, 503 and 504; and where there is no answer, always.
/// The pause before the n-th repetition is a random part of <see cref="FirstDelay"/> × 2ⁿ⁻¹, but not less than what the service asks for with <c>Retry-After</c>.
/// A pause that would not end within <see cref="GesClientOptions.Timeout"/> is not begun: the caller sees the last failure at once.
/// </remarks>
public sealed class GesRetryOptions
{
    /// <summary>Every call is tried once. A token that the service refuses is renewed all the same.</summary>
    public static GesRetryOptions None => new() { MaxTries = 1 };

    /// <summary>How often a call is tried at most, the first time included: from 1 to 100. 4 by default.</summary>
    public int MaxTries { get; set; } = 4;

    /// <summary>Longest pause before the first repetition; it doubles for every other. Half a second by default.</summary>
    public TimeSpan FirstDelay { get; set; } = TimeSpan.FromSeconds(0.5);

    /// <summary>Where doubling ends. 20 seconds by default.</summary>
    public TimeSpan LongestDelay { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Longest pause that the service may ask for with <c>Retry-After</c>: where it asks for more, the call is not tried again. One minute by default.</summary>
    public TimeSpan LongestRetryAfter { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Longest time of one try, from sending to the end of the body. <see cref="Timeout.InfiniteTimeSpan"/> by default: some documented operations take their time,
    /// and <see cref="GesClientOptions.Timeout"/> bounds all tries together.
    /// </summary>
    public TimeSpan TryTimeout { get; set; } = Timeout.InfiniteTimeSpan;

    /// <summary>Gives the random part of each pause: from 0 to 1. Called by many calls at once. <see cref="Random.Shared"/> by default.</summary>
    public Func<double> Jitter { get; set; } = Random.Shared.NextDouble;
}
