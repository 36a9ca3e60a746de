using GesSpecGen.Contract.Tests.Client;
using GesSpecGen.Contract.Tests.Spec;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Contract.Tests.Examples;

public class CoverageTests
{
    [Fact]
    public void No_spec_file_is_dropped()
    {
        Assert.NotEmpty(Documentation.Examples);
        Assert.Empty(Documentation.Spec.Files.Where(static file => file.HasErrors).Select(static file => file.Path));
    }

    [Fact]
    public void Every_operation_has_a_method() =>
        Assert.Empty(Documentation.Operations.Where(static operation => EmittedOperation.Find(operation) is null).Select(static operation => operation.ToString()));

    [Fact]
    public void Every_operation_has_an_example_of_its_success() => Assert.Empty(
        Documentation.Operations.Where(static operation => !operation.Spec.Examples.Any(static example => example.Status is >= 200 and < 300)).Select(static operation => operation.ToString()));

    [Fact]
    public void Every_documented_row_is_a_member() => Assert.Empty(
        from operation in Documentation.Operations
        from row in operation.RequestRows.SelectMany(row => row.IsFlat ? [.. Documentation.Spec.Type(operation.Plane, row.Type.Name)!.Members] : new[] { row }).Select(row => (Owner: $"{operation.Spec.Name}Request", Row: row)).Concat(operation.Answer.Select(row => (Owner: Core.Naming.Response(operation.Spec), Row: row)))
        where row.Row.Role == RowRole.Data && Emitted.Type(operation.Plane, row.Owner)?.GetProperty(Core.Naming.Member(row.Row)) is null
        select $"{operation}: {row.Owner} has no member for '{row.Row.Name}'");
}
