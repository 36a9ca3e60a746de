using System.Reflection;
using GesSpecGen.Generator.Tests.Harness;

namespace GesSpecGen.Generator.Tests;

/// <summary>Core cannot see the runtime library, so its list of names that rows must not take is compared with the library here.</summary>
public sealed class ReservedNameTests
{
    public static TheoryData<string, string> Names
    {
        get
        {
            TheoryData<string, string> names = [];
            foreach (string name in InheritedBy(typeof(GesResponse)))
                names.Add("response", name);
            foreach (string name in InheritedBy(typeof(GesRequestBody)))
                names.Add("request", name);
            return names;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_row_cannot_take_a_name_that_emitted_types_inherit(string where, string name)
    {
        string row = $"row: {{ type: String, name: {name} }}";
        string yaml = where == "response"
            ? Specs.Operation("ShowGraph", "", responses: $"200: {{ {row} }}")
            : Specs.Operation("ShowGraph", $"body: {{ {row} }}", uri: "POST /v2/{project_id}/graphs");
        GeneratorRun run = GeneratorRun.From(("management/graph/show-graph.yaml", yaml));

        Assert.Equal("GES0204", Assert.Single(run.Findings).Id);
        run.Compiles();
    }

    private static IEnumerable<string> InheritedBy(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy)
        .Where(static member => member switch
        {
            MethodInfo method => !method.IsSpecialName && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && !method.Name.Contains('.', StringComparison.Ordinal),
            PropertyInfo property => property.GetMethod is { IsPublic: true } or { IsFamily: true },
            _ => false,
        })
        .Select(static member => member.Name).Distinct().Order(StringComparer.Ordinal);
}
