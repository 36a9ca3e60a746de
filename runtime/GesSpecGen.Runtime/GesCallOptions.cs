namespace GesSpecGen;

/// <summary>What calls through a view of a client do otherwise than the client's other calls. What is null stays as it is.</summary>
public sealed class GesCallOptions
{
    /// <summary>Longest time of one call, with all its tries; <see cref="Timeout.InfiniteTimeSpan"/> for none.</summary>
    public TimeSpan? Timeout { get; set; }

    /// <summary>How often and when a call is tried again; <see cref="GesRetryOptions.None"/> for not at all.</summary>
    public GesRetryOptions? Retry { get; set; }

    /// <summary>Whether values outside of their documented range or length are refused before anything is sent.</summary>
    public bool? CheckRequests { get; set; }
}
