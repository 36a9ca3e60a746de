using GesSpecGen.Contract.Tests.Client;
using GesSpecGen.Contract.Tests.Spec;
using GesSpecGen.Core.Spec;
using Xunit.Abstractions;

namespace GesSpecGen.Contract.Tests.Examples;

/// <summary>The tests of this folder play whatever the spec has; these demand that it has everything.</summary>
public class InventoryTests(ITestOutputHelper output)
{
    private static IEnumerable<DocumentedOperation> Management => Documentation.Operations.Where(static operation => operation.Plane == "management");

    [Fact]
    public void There_are_62_operations_28_of_them_older_ones()
    {
        Assert.Equal(62, Inventory.Operations.Count);
        Assert.Equal(62, Inventory.Operations.Select(static operation => operation.Page).Distinct().Count());
        Assert.Equal(28, Management.Count(static operation => operation.Spec.Status != OperationStatus.Current));
    }

    [Fact]
    public void The_spec_has_each_of_them_from_its_page_and_no_other() => Assert.Equal(
        Inventory.Operations.Order(),
        Management.Select(static operation => (operation.Spec.Page.Text, operation.Spec.Name.Text, operation.Spec.DocumentedAs?.Text ?? operation.Spec.Name.Text)).Order());

    [Fact]
    public void The_client_offers_each_of_them_and_nothing_else() => Assert.Equal(
        Documentation.Operations.SelectMany(static operation => EmittedOperation.Of(operation).Methods).Select(static method => $"{method.DeclaringType!.Name}.{method.Name}").Order(StringComparer.Ordinal),
        Emitted.Operations.Select(static method => $"{method.DeclaringType!.Name}.{method.Name}").Order(StringComparer.Ordinal));

    [Fact]
    public void A_documented_success_of_each_of_them_is_played()
    {
        ILookup<string, DocumentedExample> examples = Documentation.Examples.Where(static example => example.Operation.Plane == "management").ToLookup(static example => example.Operation.Spec.Name.Text);
        output.WriteLine($"{examples.Count} operations, {examples.Sum(static example => example.Count())} examples, {examples.Sum(static example => example.Count(one => one.IsError))} of them of errors.");

        Assert.Empty(Inventory.Operations.Where(operation => examples[operation.Name].All(static example => example.IsError)).Select(static operation => operation.Name));
    }

    [Fact]
    public void A_documented_request_is_played_where_something_is_mandatory_besides_the_path() => Assert.Empty(Documentation.Operations
        .Where(static operation => operation.RequestRows.Any(static row => row.IsRequired))
        .Where(static operation => !Documentation.Examples.Any(example => example.Operation == operation && (example.RequestBody is not null || example.Query.Count > 0)))
        .Select(static operation => operation.ToString()));
}
