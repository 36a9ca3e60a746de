using GesSpecGen.Core.Reading;

namespace GesSpecGen.Tool.Tests.Schema;

/// <summary>Keys of which a map has exactly one: editors underline what the reader refuses, and nothing else.</summary>
public sealed class ChoiceTests
{
    private static readonly string[] OfAType = ["members: { a: { type: String } }", "values: { a: A. }", "one_of: { A: { type: String }, B: { type: Integer } }", "rows: true", "description: A type."];
    private static readonly string[] OfACase = ["type: String", "when: a", "when: {}", "description: A case."];

    public static TheoryData<string> Types => [.. Combinations(OfAType)];

    public static TheoryData<string> Cases => [.. Combinations(OfACase).Where(static keys => !keys.Contains("when: a, when", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Types))]
    public void A_type_has_members_or_values_or_cases(string keys) => AssertAgree($"types: {{ Thing: {{ {keys} }} }}");

    [Theory, MemberData(nameof(Cases))]
    public void A_case_has_a_type_or_is_the_empty_object(string keys) => AssertAgree($"types: {{ Thing: {{ one_of: {{ B: {{ {keys} }}, C: {{ type: Integer }} }} }} }}");

    [Theory]
    [InlineData("types: { Thing: { description: Neither. } }", "#/types.Thing")]
    [InlineData("types: { Thing: { members: {}, values: {} } }", "#/types.Thing")]
    [InlineData("types: { Thing: { values: {}, rows: true } }", "#/types.Thing")]
    [InlineData("types: { Thing: { one_of: { B: { when: b } } } }", "#/types.Thing.one_of.B")]
    public void What_is_wrong_is_underlined_where_the_choice_is(string text, string place) =>
        Assert.All(EditorSchema.Faults(EditorSchema.Named("types.schema.json"), JsonOfYaml.Parse(text)), fault => Assert.StartsWith(place, fault, StringComparison.Ordinal));

    private static void AssertAgree(string text)
    {
        bool isRefused = SpecFileReader.Read("types.yaml", "management/types.yaml", isBundled: false, text).HasErrors;

        IReadOnlyList<string> faults = EditorSchema.Faults(EditorSchema.Named("types.schema.json"), JsonOfYaml.Parse(text));

        Assert.Equal(isRefused, faults.Count > 0);
    }

    private static IEnumerable<string> Combinations(string[] keys) =>
        Enumerable.Range(0, 1 << keys.Length).Select(chosen => string.Join(", ", keys.Where((_, place) => (chosen & (1 << place)) != 0)));
}
