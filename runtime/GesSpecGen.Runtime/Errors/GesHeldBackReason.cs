namespace GesSpecGen;

/// <summary>Which limit of the application holds requests back.</summary>
public enum GesHeldBackReason
{
    /// <summary>Too many requests have failed of late: for a while none is sent.</summary>
    CircuitOpen,

    /// <summary>Too many requests are on their way or wait for their turn.</summary>
    TooManyRequests,
}
