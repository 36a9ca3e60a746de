namespace GesSpecGen;

/// <summary>Where a transaction stands, as far as this client knows.</summary>
public enum GesTransactionState
{
    /// <summary>Statements can be run in it. The service may have rolled it back meanwhile: it gives transactions a few seconds.</summary>
    Open,

    /// <summary>The service has committed it.</summary>
    Committed,

    /// <summary>The service has rolled it back, or was asked to.</summary>
    RolledBack,

    /// <summary>It was to be committed, but no answer came: the service may have done so or not.</summary>
    InDoubt,
}
