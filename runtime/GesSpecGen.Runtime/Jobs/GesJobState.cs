namespace GesSpecGen;

/// <summary>Where an asynchronous job stands.</summary>
public enum GesJobState
{
    /// <summary>Waiting or being executed.</summary>
    Running,

    /// <summary>Ended well.</summary>
    Succeeded,

    /// <summary>Ended with an error.</summary>
    Failed,

    /// <summary>Ended with a part of the work done.</summary>
    PartiallyFailed,
}
