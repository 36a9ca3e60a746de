namespace GesSpecGen.Core.Findings;

/// <summary>How much a finding matters: an error costs the operation its client method, a warning does not.</summary>
public enum Severity
{
    Warning,
    Error,
}

/// <summary>A kind of finding. Its id is never used for another kind.</summary>
public sealed record Rule(string Id, string Title, string MessageFormat, Severity Severity);
