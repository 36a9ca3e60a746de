using System.Text.RegularExpressions;
using GesSpecGen.Contract.Tests.Client;

namespace GesSpecGen.Contract.Tests.Conventions.Names;

/// <summary>Plurals are those of English, and what holds many things has one.</summary>
public partial class PluralTests
{
    /// <summary>Groups of what there is one of, and of what one does.</summary>
    private static readonly HashSet<string> One = ["Project", "Schema", "Custom", "Cypher", "Monitoring", "DynamicGraph"];

    private static readonly HashSet<string> Uncountable = ["Metadata", "Data"];

    [Fact]
    public void No_plural_is_made_up() => Assert.Empty(EmittedNames.All
        .Where(static name => EmittedNames.Words(name.Name).Any(static word => MadeUp().IsMatch(word) || Uncountable.Contains(word.TrimEnd('s')) && word.EndsWith('s')))
        .Select(static name => name.Display));

    [Theory]
    [InlineData("Vertexs")]
    [InlineData("Indexs")]
    [InlineData("Queryies")]
    [InlineData("Propertys")]
    [InlineData("Batchs")]
    [InlineData("Childs")]
    [InlineData("Statuss")]
    [InlineData("Informations")]
    public void What_is_made_up_is_noticed(string word) => Assert.Matches(MadeUp(), word);

    [Theory]
    [InlineData("Vertices")]
    [InlineData("Indexes")]
    [InlineData("Properties")]
    [InlineData("Keys")]
    [InlineData("Status")]
    [InlineData("Address")]
    [InlineData("Progress")]
    [InlineData("Https")]
    [InlineData("Sys")]
    public void What_is_right_is_not(string word) => Assert.DoesNotMatch(MadeUp(), word);

    [Fact]
    public void A_member_that_holds_a_list_says_so_by_its_plural() => Assert.Empty(Emitted.Members
        .Where(static member => member.PropertyType.IsGenericType && member.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        .Where(static member => !IsPlural(EmittedNames.Words(member.Name).Last()))
        .Select(static member => $"{member.DeclaringType!.Name}.{member.Name}"));

    [Fact]
    public void The_operations_of_a_group_are_offered_by_its_plural() => Assert.Empty(EmittedNames.Groups
        .Where(static group => !One.Contains(group.Name) && !IsPlural(EmittedNames.Words(group.Name).Last())).Select(static group => group.Display));

    // Things that happened to many: Succeeded, Failed.
    private static bool IsPlural(string word) => Uncountable.Contains(word) || word.EndsWith("ed", StringComparison.Ordinal) || Plural().IsMatch(word);

    [GeneratedRegex("(xs|[^aeiouS]ys|chs|shs|zs|sss|uss|yies|hilds|nformations|oftwares|quipments)$")]
    private static partial Regex MadeUp();

    [GeneratedRegex("[^us]s$|ices$|hildren$")]
    private static partial Regex Plural();
}
