namespace GesSpecGen.Fuzz.Pipeline;

/// <summary>The compiler refuses names of sources by an exception, which would leave a consumer without a client.</summary>
internal static class HintNameCheck
{
    private const string Allowed = ".,-+`_ ()[]{}/\\";

    public static void Run(string name)
    {
        if (name.Split('/').Any(static part => part.Trim().Length == 0 || part.StartsWith('.')) || !name.All(static c => char.IsAsciiLetterOrDigit(c) || char.IsLetter(c) || Allowed.Contains(c, StringComparison.Ordinal)))
            throw new BrokenPromise($"No compiler takes a source named {name}.");
    }
}
