namespace GesSpecGen.Retries;

/// <summary>What is known of a try that failed.</summary>
internal enum FailureKind
{
    /// <summary>Nothing that another try could change.</summary>
    Final,

    /// <summary>There was no connection, so the service has received nothing.</summary>
    NotSent,

    /// <summary>There was no complete answer: the service may have acted, or not.</summary>
    NotAnswered,

    /// <summary>The service answered with an error.</summary>
    Refused,
}
