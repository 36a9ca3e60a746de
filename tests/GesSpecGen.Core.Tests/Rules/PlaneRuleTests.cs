using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.RuleTests;

/// <summary>What a plane.yaml says of credentials, addresses and error codes, and what is wrong with it.</summary>
public sealed class PlaneRuleTests
{
    private const string Address = "an https address without a path, such as https://ges.cn-north-4.myhuaweicloud.com";
    private const string Pattern = "an https address with {region} in it, such as https://ges.{region}.example.com";
    private const string RegionName = "name it by its code in small letters, digits and hyphens, a letter first, such as 'cn-north-4'";

    [Theory]
    [InlineData("credentials: [token, «password»]", "password", "credentials", "token or signature")]
    [InlineData("endpoint: «https://ges.example.com»", "https://ges.example.com", "endpoint", Pattern)]
    [InlineData("endpoint: «http://ges.{region}.example.com»", "http://ges.{region}.example.com", "endpoint", Pattern)]
    [InlineData("endpoint: «https://ges.example.com/{region}»", "https://ges.example.com/{region}", "endpoint", Pattern)]
    [InlineData("endpoint: «'{region}'»", "{region}", "endpoint", Pattern)]
    [InlineData("regions: { a-1: { endpoint: «ges.example.com» } }", "ges.example.com", "endpoint", Address)]
    [InlineData("regions: { a-1: { endpoint: «https://ges.example.com/v2» } }", "https://ges.example.com/v2", "endpoint", Address)]
    [InlineData("regions: { a-1: { endpoint: «https://me@ges.example.com» } }", "https://me@ges.example.com", "endpoint", Address)]
    [InlineData("regions: { a-1: { endpoint: «https://ges.example.com#a» } }", "https://ges.example.com#a", "endpoint", Address)]
    [InlineData("regions: { «of»: { endpoint: https://a } }", "of", "regions", "a code whose C# name nothing else has")]
    [InlineData("regions: { «ges-management-endpoints»: { endpoint: https://a } }", "ges-management-endpoints", "regions", "a code whose C# name nothing else has")]
    [InlineData("regions: { a-1: { endpoint: https://a }, «a1»: { endpoint: https://a } }", "a1", "regions", "a code whose C# name nothing else has")]
    [InlineData("error_codes: { GES.1: { name: One, status: «99», advice: mend, meaning: One. } }", "99", "status", "an HTTP status code from 100 to 599")]
    [InlineData("error_codes: { GES.1: { name: One, status: «4xx», advice: mend, meaning: One. } }", "4xx", "status", "a whole number")]
    [InlineData("error_codes: { GES.1: { name: One, status: 400, advice: «wait», meaning: One. } }", "wait", "advice", "retry, token, mend or support")]
    public void A_value_that_a_plane_does_not_take_is_refused(string keys, string value, string key, string expected) =>
        Plane(keys).Finds(RuleIds.WrongValue, $"'{value}' is no value for '{key}'; it has to be {expected}");

    [Theory]
    [InlineData("regions: { a-1: «{» name: A } }", "endpoint", "a region", "endpoint: https://ges.cn-north-4.myhuaweicloud.com")]
    [InlineData("regions: { a-1: «{» endpoint: ~ } }", "endpoint", "a region", "endpoint: https://ges.cn-north-4.myhuaweicloud.com")]
    [InlineData("error_codes: { GES.1: «{» status: 400, advice: mend, meaning: One. } }", "name", "an error code", "name: GraphNotFound")]
    [InlineData("error_codes: { GES.1: «{» name: ~, status: 400, advice: mend, meaning: One. } }", "name", "an error code", "name: GraphNotFound")]
    [InlineData("error_codes: { GES.1: «{» name: One, advice: mend, meaning: One. } }", "status", "an error code", "status: 400")]
    [InlineData("error_codes: { GES.1: «{» name: One, status: ~, advice: mend, meaning: One. } }", "status", "an error code", "status: 400")]
    [InlineData("error_codes: { GES.1: «{» name: One, status: 400, meaning: One. } }", "advice", "an error code", "advice: mend")]
    [InlineData("error_codes: { GES.1: «{» name: One, status: 400, advice: ~, meaning: One. } }", "advice", "an error code", "advice: mend")]
    [InlineData("error_codes: { GES.1: «{» name: One, status: 400, advice: mend } }", "meaning", "an error code", "meaning: The graph does not exist.")]
    public void A_mandatory_key_of_a_region_or_an_error_code_is_there(string keys, string key, string where, string example) =>
        Plane(keys).Finds(RuleIds.MissingKey, $"Key '{key}' is missing in {where}; add it: {example}");

    [Theory]
    [InlineData("regions: { a-1: { endpoint: https://a, «nmae»: A } }", "nmae", "a region; did you mean 'name'?")]
    [InlineData("error_codes: { GES.1: { name: One, status: 400, advice: mend, meaning: One., «remdy»: None. } }", "remdy", "an error code; did you mean 'remedy'?")]
    [InlineData("«regoins»: {}", "regoins", "a plane file; did you mean 'regions'?")]
    public void A_key_that_the_format_does_not_have_is_shown_with_one_that_it_has(string keys, string key, string rest) =>
        Plane(keys).Finds(RuleIds.UnknownKey, $"Key '{key}' is not known in {rest}");

    [Theory]
    [InlineData("credentials: «token»", "credentials", "a text", "a list")]
    [InlineData("credentials: [ «{ a: b }» ]", "credentials", "a map", "a text")]
    [InlineData("endpoint: «[https://a]»", "endpoint", "a list", "a text")]
    [InlineData("regions: «[a-1]»", "regions", "a list", "a map")]
    [InlineData("regions: { a-1: «https://a» }", "a-1", "a text", "a map")]
    [InlineData("error_codes: «[GES.1]»", "error_codes", "a list", "a map")]
    [InlineData("error_codes: { GES.1: «One» }", "GES.1", "a text", "a map")]
    [InlineData("notes: «A note.»", "notes", "a text", "a list")]
    public void A_value_of_another_shape_is_refused(string keys, string key, string kind, string expected) =>
        Plane(keys).Finds(RuleIds.WrongShape, $"'{key}' is {kind}, but has to be {expected}");

    [Fact]
    public void Notes_of_shared_types_are_a_list() => TestSpec.With("")
        .And(TestSpec.TypesPath, "types: {}\nnotes: «A note.»")
        .Finds(RuleIds.WrongShape, "'notes' is a text, but has to be a list");

    [Theory]
    [InlineData("regions: { «CN-North»: { endpoint: https://a } }", "CN-North", "the name of a region", RegionName)]
    [InlineData("regions: { «4-north»: { endpoint: https://a } }", "4-north", "the name of a region", RegionName)]
    [InlineData("regions: { «cn_north»: { endpoint: https://a } }", "cn_north", "the name of a region", RegionName)]
    [InlineData("error_codes: { GES.1: { name: «not_found», status: 400, advice: mend, meaning: One. } }", "not_found", "the name of a member", "write it in PascalCase: letters and digits, a capital first")]
    public void Regions_and_error_codes_become_names(string keys, string name, string what, string remedy) =>
        Plane(keys).Finds(RuleIds.UnusableName, $"'{name}' cannot be {what} in C#; {remedy}");

    [Theory]
    [InlineData("All")]
    [InlineData("ToString")]
    [InlineData("GesManagementErrorCodes")]
    public void A_name_that_the_class_of_the_error_codes_needs_itself_is_refused(string name) =>
        Plane($"error_codes: {{ GES.1: {{ name: «{name}», status: 400, advice: mend, meaning: One. }} }}")
            .Finds(RuleIds.ReservedName, $"'GES.1' becomes '{name}', which the class of the error codes has for another purpose; give it another member name with 'name'");

    [Fact]
    public void Two_error_codes_do_not_become_one_constant() =>
        Plane("error_codes: { GES.1: { name: One, status: 400, advice: mend, meaning: One. }, GES.2: { name: «One», status: 400, advice: mend, meaning: Two. } }")
            .Finds(RuleIds.SameMember, "'GES.1' and 'GES.2' both become 'One'; give one of them another member name with 'name'");

    [Theory]
    [InlineData("GesManagementErrorCodes")]
    [InlineData("GesManagementEndpoints")]
    public void A_type_does_not_take_the_name_of_what_a_plane_becomes(string name) =>
        TestSpec.With($"query: {{ a: {{ type: {name} }} }}\ntypes: {{ «{name}»: {{ values: {{ red: Red. }} }} }}")
            .Finds(RuleIds.ReservedType, $"'{name}' is the name of what plane.yaml says of errors and addresses; rename the type");

    [Fact]
    public void All_of_it_as_it_should_be() => Plane("""
        credentials: [token, signature]
        endpoint: https://ges.{region}.example.com
        regions: { cn-north-4: { name: CN North, endpoint: https://ges.cn-north-4.example.com/ } }
        error_codes: { GES.1: { name: One, status: 400, advice: retry, meaning: One., remedy: Wait. } }
        notes: [The regions are from page ges_03_0005.]
        """).FindsNothing();

    private static TestSpec Plane(string keys) => TestSpec.With("").And(TestSpec.PlanePath, TestSpec.Plane + "\n" + keys);
}
