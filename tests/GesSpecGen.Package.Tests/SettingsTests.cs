using GesSpecGen.Package.Tests.Consumers;
using GesSpecGen.Package.Tests.Feed;

namespace GesSpecGen.Package.Tests;

[Collection(FeedCollection.Name)]
public sealed class SettingsTests(LocalFeed feed)
{
    [Fact]
    public async Task Only_the_chosen_groups_and_operations_are_generated()
    {
        Consumer consumer = new(feed)
        {
            Settings = """
                <PropertyGroup>
                  <GesBundledSpec>
                    management/job;
                    management/graph/Show*;
                    !management/job/List*
                  </GesBundledSpec>
                </PropertyGroup>
                """,
        };

        (await consumer.BuildAsync()).Succeeded();

        IReadOnlyList<string> types = consumer.PublicTypes();
        Assert.Contains("GesSpecGen.Management.ShowJobResponse", types);
        Assert.Contains("GesSpecGen.Management.ShowGraphResponse", types);
        Assert.DoesNotContain(types, type => type.Contains("ListJobs", StringComparison.Ordinal) || type.Contains("ListGraphs", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_generated_where_nothing_is_wanted()
    {
        Consumer consumer = new(feed) { Settings = "<PropertyGroup><GesBundledSpec>none</GesBundledSpec></PropertyGroup>" };

        (await consumer.BuildAsync()).Succeeded();

        Assert.DoesNotContain(consumer.PublicTypes(), type => type.EndsWith("Response", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_internal_client_shows_nothing_to_other_assemblies_and_works_inside()
    {
        Consumer consumer = new Consumer(feed) { Settings = "<PropertyGroup><GesVisibility>internal</GesVisibility></PropertyGroup>" }
            .WithFile("Uses.cs", """
                using System.Threading.Tasks;
                using GesSpecGen.Management;

                internal static class Uses
                {
                    public static async Task<string?> NameOfAsync(GesManagementClient ges) => (await ges.Jobs.GetAsync("graph", "job")).JobName;
                }
                """);

        (await consumer.BuildAsync()).Succeeded();

        Assert.Empty(consumer.PublicTypes());
        Assert.Contains("GesSpecGen.Management.GesManagementClient", consumer.AllTypes());
    }

    [Fact]
    public async Task The_namespace_is_the_consumers_choice()
    {
        Consumer consumer = new(feed) { Settings = "<PropertyGroup><GesNamespace>Contoso.Graphs</GesNamespace></PropertyGroup>" };

        (await consumer.BuildAsync()).Succeeded();

        Assert.All(consumer.PublicTypes(), type => Assert.StartsWith("Contoso.Graphs.", type, StringComparison.Ordinal));
        Assert.Contains("Contoso.Graphs.Management.GesManagementClient", consumer.PublicTypes());
    }
}
