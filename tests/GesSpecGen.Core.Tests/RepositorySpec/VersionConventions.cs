using System.Text.RegularExpressions;
using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.RepositorySpec;

/// <summary>How older versions of an operation are named under spec/.</summary>
public sealed partial class VersionConventions
{
    private static readonly SpecSet Set = SpecSet.Read(Repository.Spec);

    private static IEnumerable<OperationSpec> Operations => Set.Operations.Select(static file => file.Operation!);

    [Fact]
    public void What_is_not_current_has_its_version_at_the_end_and_nothing_else_has() => Assert.Empty(
        Operations.Where(static operation => Version().IsMatch(operation.Name.Text) != operation.Status is not OperationStatus.Current).Select(static operation => operation.Name.Text));

    [Fact]
    public void What_is_legacy_is_replaced_by_the_current_operation_that_it_is_named_after() => Assert.Empty(
        from operation in Operations
        where operation.Status == OperationStatus.Legacy
        where operation.ReplacedBy?.Text != Version().Replace(operation.Name.Text, "") || Operations.All(other => other.Name.Text != operation.ReplacedBy?.Text || other.Status != OperationStatus.Current)
        select operation.Name.Text);

    [Fact]
    public void What_is_not_current_says_its_documented_id_where_it_has_one() => Assert.Empty(
        Operations.Where(static operation => operation is { Status: OperationStatus.Legacy, DocumentedAs: null }).Select(static operation => operation.Name.Text));

    [Fact]
    public void A_name_does_not_keep_the_number_of_its_documented_id() => Assert.Empty(
        Operations.Where(static operation => operation.Status == OperationStatus.Current && char.IsAsciiDigit(operation.Name.Text[^1])).Select(static operation => operation.Name.Text));

    [Fact]
    public void Types_of_an_older_version_have_its_mark() => Assert.Empty(
        from file in Set.Operations
        where file.Operation!.Status != OperationStatus.Current
        from type in file.Types
        where !type.IsText && !type.Name.Text.EndsWith("V1", StringComparison.Ordinal)
        select $"{file.Path}: {type.Name}");

    // Of the API, or of the release of the service where one page replaced another.
    [GeneratedRegex("V1(0[0-9])?$")]
    private static partial Regex Version();
}
