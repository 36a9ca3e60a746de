namespace GesSpecGen;

/// <summary>How often a waiting job handle asks: the pause doubles from the first to the longest.</summary>
public sealed class GesJobPolling
{
    /// <summary>Pause after the first answer. One second by default.</summary>
    public TimeSpan FirstDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest pause. 30 seconds by default.</summary>
    public TimeSpan LongestDelay { get; set; } = TimeSpan.FromSeconds(30);
}
