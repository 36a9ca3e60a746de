namespace GesSpecGen.Tool;

/// <summary>What the tool says to scripts.</summary>
internal static class ExitCodes
{
    public const int Fine = 0;

    /// <summary>The spec has errors.</summary>
    public const int SpecErrors = 1;

    /// <summary>The command line, or a file or port that it names, cannot be used.</summary>
    public const int Usage = 2;

    public const string Help = "Exit codes: 0 all is well, 1 the spec has errors, 2 the command line cannot be used.";
}
