using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.TextTests;

public sealed class DocumentationTests
{
    [Theory]
    [InlineData("type: String", "")]
    [InlineData("type: String, description: the name of it", "The name of it.")]
    [InlineData("type: String, format: utc-time, description: When.", "When. UTC.")]
    [InlineData("type: String, format: date", "")]
    [InlineData("type: Integer, default: 10", "Default: 10.")]
    [InlineData("type: Integer, range: [1, 100]", "From 1 to 100.")]
    [InlineData("type: Integer, range: [1, ~]", "At least 1.")]
    [InlineData("type: Integer, range: [~, 1.50]", "At most 1.50.")]
    [InlineData("type: Integer, range: [~, ~]", "")]
    [InlineData("type: String, min_length: 1, max_length: 64", "1 to 64 characters.")]
    [InlineData("type: String, min_length: 1", "At least 1 character.")]
    [InlineData("type: String, min_length: 32, max_length: 32", "32 characters.")]
    [InlineData("type: String, pattern: '[a-z]+', description: A word", "A word. Pattern: [a-z]+ .")]
    [InlineData("type: Array of String, max_length: 10", "At most 10 items.")]
    [InlineData("type: Long, absent_as: -1", "Null where the service answers -1.")]
    [InlineData("type: String, since: 2.1.18", "Since version 2.1.18.")]
    [InlineData("type: String, sensitive: true", "A secret: never shown or logged.")]
    [InlineData("type: Integer, description: A page, default: 10, range: [1, 100], since: 1.0.0", "A page. Default: 10. From 1 to 100. Since version 1.0.0.")]
    public void A_row_becomes_sentences(string row, string sentences)
    {
        OperationSpec operation = TestSpec.With($"body: {{ a: {{ {row} }} }}").Read().Operations.Single().Operation!;

        Assert.Equal(sentences, Documentation.Of(operation.Body!.Rows[0]));
    }
}
