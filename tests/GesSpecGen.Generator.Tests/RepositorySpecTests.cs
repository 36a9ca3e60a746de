using GesSpecGen.Generator.Tests.Harness;

namespace GesSpecGen.Generator.Tests;

/// <summary>The spec of this repository through the generator.</summary>
public sealed class RepositorySpecTests
{
    [Fact]
    public void Becomes_code_without_a_finding_or_a_warning() => GeneratorRun.Run(RepositorySpec.Files, RepositorySpec.Everything).HasNoFindings().Compiles().IsCachedOnSecondRun();

    [Fact]
    public void Becomes_the_client_that_consumers_get_by_default() => GeneratorRun.Run(RepositorySpec.Files).HasNoFindings().Compiles();

    [Fact]
    public void Gives_one_source_for_each_operation_at_its_own_path()
    {
        IEnumerable<string> expected = RepositorySpec.Files.Where(static file => file.Path.Count(static c => c == '/') == 2).Select(static file => file.Path.Replace("-", "", StringComparison.Ordinal).Replace(".yaml", ".g.cs", StringComparison.Ordinal));

        Assert.Equal(
            expected.Order(StringComparer.OrdinalIgnoreCase),
            GeneratorRun.Run(RepositorySpec.Files, RepositorySpec.Everything).Sources.Keys.Where(static name => name.Count(static c => c == '/') == 2).Order(StringComparer.OrdinalIgnoreCase),
            StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_page_that_it_all_began_with() =>
        GeneratorRun.Run(RepositorySpec.Files.Where(static file => file.Path is "management/plane.yaml" or "management/types.yaml" or "management/job/show-job.yaml")).HasNoFindings().MatchesSnapshotOf("Management/Job/ShowJob.g.cs");
}
