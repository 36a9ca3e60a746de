namespace GesSpecGen.Core.Findings;

/// <summary>How loudly a finding is told. The words are those of .editorconfig.</summary>
public enum Level
{
    None,
    Silent,
    Suggestion,
    Warning,
    Error,
}
