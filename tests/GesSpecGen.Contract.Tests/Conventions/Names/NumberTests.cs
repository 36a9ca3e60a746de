namespace GesSpecGen.Contract.Tests.Conventions.Names;

/// <summary>The documentation tells versions apart by numbers behind names; here only the older one has a mark.</summary>
public class NumberTests
{
    [Fact]
    public void No_name_ends_with_a_number_but_that_of_version_1() => Assert.Empty(EmittedNames.Types.Concat(EmittedNames.Methods).Concat(EmittedNames.Groups).Concat(EmittedNames.Members).Concat(EmittedNames.Arguments)
        .Where(static name => EmittedNames.WithoutVersion(name.Name).Any(char.IsAsciiDigit)).Select(static name => name.Display));

    [Fact]
    public void A_member_has_no_version() => Assert.Empty(EmittedNames.Members.Concat(EmittedNames.Arguments).Concat(EmittedNames.Values)
        .Where(static name => name.Name.EndsWith("V1", StringComparison.Ordinal)).Select(static name => name.Display));
}
