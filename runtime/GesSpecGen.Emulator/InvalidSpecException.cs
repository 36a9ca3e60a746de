namespace GesSpecGen.Emulator;

/// <summary>The spec files have errors, so they cannot be served.</summary>
public sealed class InvalidSpecException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="findings">What is wrong, a line each: <c>file(line,column): error GES0201: …</c></param>
    public InvalidSpecException(IReadOnlyList<string> findings)
        : base("The spec cannot be served:" + Environment.NewLine + string.Join(Environment.NewLine, findings)) => Findings = findings;

    /// <summary>What is wrong, a line each: <c>file(line,column): error GES0201: …</c></summary>
    public IReadOnlyList<string> Findings { get; }
}
