using GesSpecGen.Core.Binding;
using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.Hostile;

/// <summary>Whatever a file holds: a finding that points into it, no exception, and work in proportion to its size.</summary>
public sealed class HostileTextTests
{
    private const int Characters = 1024 * 1024;

    [Theory]
    [InlineData("operation: DoIt\n\tsummary: Do it.", RuleIds.NotYaml)]
    [InlineData("operation: 'DoIt\nsummary: Do it.", RuleIds.NotYaml)]
    [InlineData("operation: \"DoIt\\", RuleIds.NotYaml)]
    [InlineData("responses: { 200: {", RuleIds.NotYaml)]
    [InlineData("responses: [ 200: }", RuleIds.NotYaml)]
    [InlineData("\0", RuleIds.NotYaml)]
    [InlineData("o\0p\0e\0r\0a\0t\0i\0o\0n\0:\0 \0D\0o\0I\0t\0", RuleIds.NotYaml)]
    [InlineData("operation: Do\0It", RuleIds.NotYaml)]
    [InlineData("%YAML 9.9\n---\noperation: DoIt", RuleIds.NotYaml)]
    [InlineData("%TAG ! tag:x,2000:\n--- !a\noperation: DoIt", RuleIds.NoAliases)]
    [InlineData("a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]", RuleIds.NoAliases)]
    [InlineData("? [a, b]\n: c", RuleIds.WrongShape)]
    [InlineData("- operation: DoIt", RuleIds.WrongShape)]
    [InlineData("42", RuleIds.WrongShape)]
    public void What_is_no_spec_file_has_a_finding_inside_it(string text, string ruleId)
    {
        IReadOnlyList<Finding> findings = Check(text);

        Assert.Contains(ruleId, findings.Select(static finding => finding.Rule.Id));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("!a ")]
    [InlineData("&a ")]
    [InlineData("--- ")]
    [InlineData("...\n")]
    [InlineData("\r")]
    [InlineData("\t")]
    [InlineData("'")]
    [InlineData("\"\\u0041")]
    [InlineData("a:\n")]
    [InlineData("# a")]
    [InlineData("\u2028")]
    [InlineData("\uFEFF")]
    [InlineData("*a: ")]
    [InlineData("|\n ")]
    [InlineData("%a\n")]
    public void Ten_thousand_times_the_same_is_survived(string piece) =>
        Check(string.Concat(Enumerable.Repeat(piece, 10_000)));

    [Fact]
    public void Ten_thousand_levels_of_blocks_are_too_deep()
    {
        string text = string.Concat(Enumerable.Range(0, 1_000).Select(static level => new string(' ', level) + "a:\n"));

        Assert.Equal(RuleIds.TooDeep, Assert.Single(Check(text)).Rule.Id);
    }

    [Fact]
    public void A_type_of_endless_arrays_is_an_unknown_type()
    {
        string type = string.Concat(Enumerable.Repeat("Array of ", 100_000)) + "String";

        Finding finding = Assert.Single(OnSmallStack(() => Check(TestSpec.With($"query: {{ a: {{ type: {type} }} }}").Text(TestSpec.OperationPath))));
        Assert.Equal(RuleIds.UnknownType, finding.Rule.Id);
        Assert.InRange(finding.Message.Length, 1, 1_000);
    }

    [Theory]
    [InlineData("uri: GET /v2/{{{0}b}}\npath: {{ {0}c: {{ type: String }} }}")]
    [InlineData("query: {{ a: {{ type: {0}b }} }}\ntypes: {{ {0}c: {{ values: {{ x: X. }} }} }}")]
    public void Two_endless_words_are_not_compared_letter_by_letter(string keys) =>
        Assert.NotEmpty(Check(TestSpec.With(string.Format(null, keys, new string('A', 400_000))).Text(TestSpec.OperationPath)));

    [Theory]
    [InlineData("query: {{ {0} }}", "a#: { type: T# }", 20_000)]
    [InlineData("responses: {{ 200: {{ {0} }} }}", "a#: { type: T# }", 20_000)]
    [InlineData("path: {{ {0} }}", "a#: { type: String }", 20_000)]
    [InlineData("types: {{ {0} }}", "T#: { values: { a: A. } }", 20_000)]
    [InlineData("{0}", "a#: b", 40_000)]
    [InlineData("notes: [{0}]", "{ a#: b }", 30_000)]
    [InlineData("responses: {{ {0} }}", "a#: {}", 30_000)]
    public void A_file_that_is_wrong_everywhere_is_told_so_a_hundred_times(string keys, string item, int count)
    {
        string separator = keys == "{0}" ? "\n" : ", ";
        string items = string.Join(separator, Enumerable.Range(0, count).Select(number => item.Replace("#", number.ToString(null as IFormatProvider))));
        long before = GC.GetAllocatedBytesForCurrentThread();

        IReadOnlyList<Finding> findings = Check(TestSpec.With(string.Format(null, keys, items)).Text(TestSpec.OperationPath));

        Assert.InRange(findings.Count, 1, 300);
        // Work is counted in what it allocates: some hundred bytes a character, not the square of the length.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000L * Characters);
    }

    [Fact]
    public void An_endless_uri_is_refused()
    {
        string uri = "GET " + string.Concat(Enumerable.Range(0, 20_000).Select(static number => $"/{{p{number}}}"));

        Finding finding = Assert.Single(Check(TestSpec.With($"uri: {uri}").Text(TestSpec.OperationPath)));
        Assert.Equal(RuleIds.BadUri, finding.Rule.Id);
        Assert.EndsWith("it is longer than 2000 characters", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_example_beside_a_large_table()
    {
        string rows = string.Join(", ", Enumerable.Range(0, 12_000).Select(static number => $"a{number}: {{ type: Long }}"));
        string values = string.Join(", ", Enumerable.Range(0, 12_000).Select(static number => $"a{number}: 1"));

        Assert.Empty(Check(TestSpec.With($"body: {{ {rows} }}\nexamples: [ {{ title: All, request: {{ body: {{ {values} }} }} }} ]").Text(TestSpec.OperationPath)));
    }

    [Fact]
    public void A_message_is_short_and_on_one_line_whatever_the_word()
    {
        string word = "a\\n\\0\\u2028b" + new string('c', 100_000);

        Finding finding = Assert.Single(Check(TestSpec.With($"status: \"{word}\"").Text(TestSpec.OperationPath)));
        Assert.InRange(finding.Message.Length, 1, 1_000);
        Assert.DoesNotContain(finding.Message, static c => char.IsControl(c) || c == '\u2028');
    }

    [Theory]
    [InlineData("\uFEFF{0}")]
    [InlineData("\r\n\r\n{0}")]
    [InlineData("{0}\r\n# \u4F60\u597D \uD83D\uDE00\r\n")]
    [InlineData("---\n{0}")]
    [InlineData("--- # spec\n{0}...\n")]
    public void A_frame_around_the_text_changes_nothing(string frame)
    {
        string text = TestSpec.With("query: { limit: { type: Integer } }").Text(TestSpec.OperationPath);
        TestSpec.Of(string.Format(null, frame, text)).FindsNothing();
        TestSpec.Of(string.Format(null, frame, text).Replace("\r\n", "\n").Replace("\n", "\r\n")).FindsNothing();
        TestSpec.Of(string.Format(null, frame, text).Replace("\r\n", "\n").Replace("\n", "\r")).FindsNothing();
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Places_count_lines_as_the_file_ends_them(string newLine)
    {
        string text = $"operation: DoIt{newLine}summary: \uD83D\uDE00{newLine}sumary: Do it.{newLine}uri: GET /v2/things{newLine}responses: {{ 200: {{}} }}{newLine}";

        Finding finding = Assert.Single(Check(text));
        Assert.Equal((RuleIds.UnknownKey, new Place(2, 0, 2, 6, text.IndexOf("sumary", StringComparison.Ordinal), text.IndexOf("sumary", StringComparison.Ordinal) + 6)), (finding.Rule.Id, finding.Place));
    }

    [Theory]
    [InlineData('\uD800')]
    [InlineData('\uDC00')]
    [InlineData('\uFFFF')]
    [InlineData('\u0085')]
    [InlineData('\u0007')]
    [InlineData('\u007F')]
    public void Characters_that_no_text_should_have_are_survived(char character)
    {
        Check($"operation: DoIt{character}");
        Check(TestSpec.With($"query: {{ \"a{character}\": {{ type: String }} }}").Text(TestSpec.OperationPath));
        Check(TestSpec.With($"query: {{ \"a\\u{(int)character:x4}\": {{ type: String }} }}").Text(TestSpec.OperationPath));
        Check($"{character}");
        Check($"# {character}\noperation: [{character}]");
    }

    [Fact]
    public void A_reading_can_be_stopped()
    {
        using CancellationTokenSource stop = new();
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => Reading.SpecFileReader.Read("a.yaml", "a.yaml", isBundled: false, "operation: DoIt", stop.Token));
    }

    private static IReadOnlyList<Finding> Check(string text)
    {
        IReadOnlyList<Finding> findings = SpecCheck.Findings(SpecSet.Read(new Dictionary<string, string> { [TestSpec.PlanePath] = TestSpec.Plane, [TestSpec.OperationPath] = text }));
        foreach (Finding finding in findings.Where(static finding => finding.Path == TestSpec.OperationPath))
            Places.AssertInside(text.StartsWith('\uFEFF') ? text[1..] : text, finding);
        return findings;
    }

    // A thread of a compiler may have little room left.
    private static T OnSmallStack<T>(Func<T> work)
    {
        T result = default!;
        Thread thread = new(() => result = work(), 256 * 1024);
        thread.Start();
        thread.Join();
        return result;
    }
}
