using System.Text.RegularExpressions;

namespace GesSpecGen.Contract.Tests.Conventions.Names;

/// <summary>PascalCase in which an acronym is a word: Id, Eip, Url.</summary>
public partial class CasingTests
{
    [Fact]
    public void Every_name_is_in_pascal_case() => Assert.Empty(EmittedNames.All.Where(static name => !Pascal().IsMatch(name.Name)).Select(static name => name.Display));

    [Fact]
    public void An_acronym_is_a_word() => Assert.Empty(EmittedNames.All.Where(static name => Capitals().IsMatch(name.Name)).Select(static name => name.Display));

    [Theory]
    [InlineData("GraphID")]
    [InlineData("EIPAddress")]
    [InlineData("OBSPath")]
    [InlineData("VPCId")]
    public void Capitals_in_a_row_are_noticed(string name) => Assert.Matches(Capitals(), name);

    [Theory]
    [InlineData("GraphId")]
    [InlineData("XLanguage")]
    [InlineData("IsMultiAz")]
    [InlineData("ListGraphsV1Response")]
    public void Words_are_not(string name) => Assert.DoesNotMatch(Capitals(), name);

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*$")]
    private static partial Regex Pascal();

    // A word of one letter, as in X-Language, is followed by one word; k hops are a number of hops, not an acronym.
    [GeneratedRegex("[A-Z]{3}|[A-Z]{2}$|[a-z](?!KHop)[A-Z]{2}")]
    private static partial Regex Capitals();
}
