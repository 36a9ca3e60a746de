using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.RuleTests;

/// <summary>GES00xx: the file as a whole.</summary>
public sealed class FileRuleTests
{
    [Fact, Shows(RuleIds.NotYaml)]
    public void A_file_that_is_not_yaml_says_where_it_stops_being_yaml() => TestSpec.Of("""
        operation: DoIt
        responses: { 200: {} } «}»
        """).Finds(RuleIds.NotYaml, "This is not YAML: While parsing a block mapping, did not find expected key");

    [Theory]
    [InlineData("operation: «'»DoIt", "While scanning a quoted scalar, found unexpected end of stream")]
    [InlineData("operation: { name: DoIt«»", "While parsing a flow mapping, did not find expected ',' or '}'")]
    [InlineData("operation: «D»oIt\n\tsummary: Do it.", "While scanning a plain scalar, found a tab character that violate indentation")]
    [InlineData("operation: DoIt\n summary«:» Do it.", "While scanning a plain scalar value, found invalid mapping")]
    [InlineData("operation: «@»DoIt", "While scanning for the next token, found character that cannot start any token")]
    public void What_is_not_yaml_is_shown_where_the_reader_noticed(string text, string reason) => TestSpec.Of(text).Finds(RuleIds.NotYaml, "This is not YAML: " + reason);

    [Theory, Shows(RuleIds.EmptyFile)]
    [InlineData("")]
    [InlineData(" \n\n  \n")]
    [InlineData("# Only a comment.\n")]
    [InlineData("---\n")]
    [InlineData("~\n")]
    public void An_empty_file_says_so(string text) =>
        TestSpec.Of("«»" + text).Finds(RuleIds.EmptyFile, "The file is empty; describe an operation in it, or delete it");

    [Fact, Shows(RuleIds.TooLarge)]
    public void A_file_that_is_too_large_is_not_read() =>
        TestSpec.Of("«»" + new string('a', 10_000_000)).Finds(RuleIds.TooLarge, "The file has 10000000 characters, at most 1048576 are read; a spec file describes one page, split it");

    [Fact, Shows(RuleIds.TooDeep)]
    public void A_file_that_is_nested_too_deep_is_not_read() =>
        TestSpec.Of("notes: " + new string('[', 63) + "«[»").Finds(RuleIds.TooDeep, "Maps and lists are nested deeper than 64 levels; describe inner objects under 'types' and refer to them by name");

    [Theory, Shows(RuleIds.NoAliases)]
    [InlineData("summary: «&again Do it.»", "&again")]
    [InlineData("summary: «*again»", "*again")]
    [InlineData("summary: «!!str Do it.»", "tag:yaml.org,2002:str")]
    [InlineData("«<<»: { summary: Do it. }\nsummary: Do it.", null)]
    public void Anchors_aliases_and_tags_are_refused(string keys, string? shown)
    {
        if (shown is not null)
            TestSpec.With(keys).Finds(RuleIds.NoAliases, $"Anchors, aliases and tags are not read in spec files ('{shown}'); write the value out, or give it a name under 'types'");
        else
            TestSpec.With(keys).Finds(RuleIds.UnknownKey, "Key '<<' is not known in an operation file");
    }

    [Fact, Shows(RuleIds.OneDocument)]
    public void A_second_document_is_refused() =>
        TestSpec.With("").And(TestSpec.OperationPath, TestSpec.With("").Text(TestSpec.OperationPath) + "«---»\noperation: DoMore").Finds(RuleIds.OneDocument, "A spec file holds one YAML document; move what follows into a file of its own");

    [Fact, Shows(RuleIds.TooManyNodes)]
    public void A_file_with_too_many_values_is_not_read() =>
        TestSpec.Of("notes: [" + string.Concat(Enumerable.Repeat("a,", 100_000 - 3)) + "«a», a]").Finds(RuleIds.TooManyNodes, "The file has more than 100000 values; a spec file describes one page, split it");
}
