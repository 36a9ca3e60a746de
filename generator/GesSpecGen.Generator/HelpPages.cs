namespace GesSpecGen.Generator;

/// <summary>Where each rule is explained.</summary>
internal static class HelpPages
{
    private const string Root = "https://github.com/gesspecgen/gesspecgen/blob/main/generator/help/";

    public static string Of(string ruleId) => $"{Root}{ruleId}.md";
}
