namespace GesSpecGen;

/// <summary>What helps against an error, by the documentation of its code.</summary>
public enum GesErrorAdvice
{
    /// <summary>The code is not documented.</summary>
    None,

    /// <summary>Trying the same again later may work.</summary>
    Retry,

    /// <summary>A new token helps.</summary>
    RenewToken,

    /// <summary>The request, or the state of what it names, has to change first.</summary>
    MendRequest,

    /// <summary>Only the operator of the service can help.</summary>
    AskSupport,
}
