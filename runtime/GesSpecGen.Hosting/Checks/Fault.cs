namespace GesSpecGen.Hosting.Checks;

/// <summary>Finds what a library says of a value, under the name that the configuration has for it.</summary>
internal static class Fault
{
    /// <summary>What is wrong with a value, or nothing.</summary>
    /// <param name="use">Uses the value.</param>
    public static string? Of(Action use)
    {
        try
        {
            use();
            return null;
        }
        catch (ArgumentException e)
        {
            // The settings have the names of the configuration, not those of arguments.
            return e.Message.Replace($" (Parameter '{e.ParamName}')", "", StringComparison.Ordinal);
        }
    }
}
