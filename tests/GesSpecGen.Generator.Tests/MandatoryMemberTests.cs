using System.Text.RegularExpressions;
using GesSpecGen.Core;
using GesSpecGen.Core.Spec;
using GesSpecGen.Generator.Tests.Harness;

namespace GesSpecGen.Generator.Tests;

/// <summary>Every mandatory row of every request of this repository's spec is demanded by the compiler, and nothing else is.</summary>
public sealed partial class MandatoryMemberTests
{
    private static readonly SpecSet Spec = SpecSet.Read(RepositorySpec.Files.Select(static file => KeyValuePair.Create(file.Path, file.GetText().ToString())));

    [Fact]
    public void A_request_without_its_members_lacks_just_the_mandatory_ones()
    {
        Dictionary<string, RowSpec[]> sent = Sent();
        string code = $"using GesSpecGen; class Consumer {{ object[] all = [{string.Join(", ", sent.Keys.Select(static type => $"new GesSpecGen.{type}()"))}]; }}";

        IEnumerable<string> demanded = GeneratorRun.Run(RepositorySpec.Files, RepositorySpec.Everything).Compile(code)
            // Those of older operations are obsolete as well.
            .Where(static found => found.Id != "CS0618")
            .Select(static found => found.Id == "CS9035" ? Member().Match(found.GetMessage()).Groups[1].Value : found.ToString());

        IEnumerable<string> mandatory = sent.SelectMany(static type => type.Value.Where(static row => row is { IsRequired: true, Const: null, Role: RowRole.Data }).Select(row => $"{type.Key.Split('.')[1]}.{Naming.Member(row)}"));
        Assert.NotEmpty(mandatory);
        Assert.Equal(mandatory.Order(StringComparer.Ordinal), demanded.Order(StringComparer.Ordinal));
    }

    // Requests, and the types that travel in them, by name.
    private static Dictionary<string, RowSpec[]> Sent()
    {
        Dictionary<string, RowSpec[]> sent = [];
        foreach (SpecFile file in Spec.Operations)
        {
            OperationSpec operation = file.Operation!;
            RowSpec[] rows = [.. operation.Query, .. operation.Headers.Where(static row => row.Role == RowRole.Data), .. (operation.Body?.Rows ?? default).SelectMany(row => row.IsFlat ? Spec.Type(file.PlaneName!, row.Type.Name)!.Members : (IEnumerable<RowSpec>)[row])];
            if (rows.Length > 0 || operation.Body is not null)
                sent.Add($"{Naming.Plane(file.PlaneName!)}.{Naming.Request(operation.Name.Text)}", rows);
            Add((operation.Body?.Rows ?? default).Select(static row => row.Type), file.PlaneName!);
        }

        return sent;

        void Add(IEnumerable<TypeReference> types, string plane)
        {
            foreach (TypeReference reference in types)
                if (Spec.Type(plane, reference.Innermost.Name) is { IsText: false } type && (type.IsUnion || type.IsFlat || sent.TryAdd($"{Naming.Plane(plane)}.{type.Name}", [.. type.Members])))
                    Add(type.Parts, plane);
        }
    }

    [GeneratedRegex("'(.*?)'")]
    private static partial Regex Member();
}
