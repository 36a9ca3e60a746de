using System.Text.RegularExpressions;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.Help;

/// <summary>A page of generator/help, with its examples; README.md beside the pages says how they are marked.</summary>
internal sealed partial record HelpPage(string Id, string Text)
{
    public static string Folder { get; } = Repository.Path("generator", "help");

    public static HelpPage Of(string ruleId) => new(ruleId, File.ReadAllText(Path.Combine(Folder, ruleId + ".md")));

    public IEnumerable<string> Languages => Blocks().Select(static block => block.Groups["mark"].Value.Split(' ')[0]);

    public TestSpec? Wrong => Example("wrong");

    public TestSpec? Right => Example("right");

    /// <summary>The message that the page quotes.</summary>
    public string Message => Quote().Match(Text).Groups["text"].Value;

    private TestSpec? Example(string mark)
    {
        Match? block = Blocks().SingleOrDefault(block => block.Groups["mark"].Value.Split(' ') is ["yaml", var first, ..] && first == mark);
        if (block is null)
            return null;
        string yaml = block.Groups["text"].Value;
        if (block.Groups["mark"].Value.EndsWith(" whole", StringComparison.Ordinal))
            return TestSpec.Of(yaml);
        MatchCollection files = FileName().Matches(yaml);
        if (files.Count == 0)
            return TestSpec.With(yaml);
        TestSpec spec = TestSpec.With("").No(TestSpec.OperationPath);
        for (int i = 0; i < files.Count; i++)
        {
            string path = files[i].Groups["path"].Value;
            int start = files[i].Index + files[i].Length, end = i + 1 < files.Count ? files[i + 1].Index : yaml.Length;
            _ = path.EndsWith("types.yaml", StringComparison.Ordinal) || path.EndsWith("plane.yaml", StringComparison.Ordinal)
                ? spec.And(path, yaml[start..end])
                : spec.AndOperation(path, yaml[start..end]);
        }

        return spec;
    }

    private MatchCollection Blocks() => Block().Matches(Text.Replace("\r\n", "\n"));

    [GeneratedRegex("^```(?<mark>[a-z ]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^# (?<path>\\S+\\.yaml)\n", RegexOptions.Multiline)]
    private static partial Regex FileName();

    [GeneratedRegex("^> (?<text>[^\r\n]+)", RegexOptions.Multiline)]
    private static partial Regex Quote();
}
