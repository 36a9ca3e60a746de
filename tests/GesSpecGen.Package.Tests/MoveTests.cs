using System.Xml.Linq;
using GesSpecGen.Emulator;
using GesSpecGen.Package.Tests.Consumers;
using GesSpecGen.Package.Tests.Feed;

namespace GesSpecGen.Package.Tests;

/// <summary>The compiled client and the generated one are the same to who calls them.</summary>
[Collection(FeedCollection.Name)]
public sealed class MoveTests(LocalFeed feed)
{
    private const string Sources = "tests/GesSpecGen.Package.Tests/MovedProject";

    private const string Settings = """
        <PropertyGroup>
          <GesBundledSpec>*/*/*</GesBundledSpec>
          <GenerateDocumentationFile>true</GenerateDocumentationFile>
        </PropertyGroup>
        """;

    private const string Said = """
        graphs: TenThousand_Charging (running)
        job: Running
        error: GES.8301 of ShowJob
        added: 1
        person: user Ray, 31
        found: Ray
        in the transaction: 7
        committed: 7
        """;

    [Fact]
    public async Task A_project_moves_from_the_compiled_client_to_the_generated_one_and_back_without_a_change_of_its_source()
    {
        Consumer consumer = new(feed) { Settings = Settings };
        foreach (string file in RepositoryFiles.Below(Sources, "*.cs"))
            consumer.WithFile(file, await File.ReadAllTextAsync(RepositoryFiles.At($"{Sources}/{file}")));

        Assert.Equal(Said, await BuildAndRunAsync(consumer, "GesSpecGen.Client"));
        Assert.DoesNotContain("GesSpecGen.Management.GesManagementClient", consumer.AllTypes());

        Assert.Equal(Said, await BuildAndRunAsync(consumer, "GesSpecGen"));
        string compiled = new PackedPackage(feed, "GesSpecGen.Client").Text("lib/net10.0/GesSpecGen.Client.xml");
        Assert.Equal(DocumentedMembers(compiled), DocumentedMembers(consumer.Documentation()));

        Assert.Equal(Said, await BuildAndRunAsync(consumer, "GesSpecGen.Client"));
        Assert.DoesNotContain("GesSpecGen.Management.GesManagementClient", consumer.AllTypes());
    }

    private async Task<string> BuildAndRunAsync(Consumer consumer, string package)
    {
        (await consumer.BuildAsync($"""
            <PackageReference Include="{package}" Version="{feed.Version}" />
            <PackageReference Include="GesSpecGen.Hosting" Version="{feed.Version}" />
            """)).Succeeded();
        await using GesEmulator memory = await GesEmulator.StartAsync(new GesEmulatorOptions { Graphs = { ["movies"] = new EmulatedGraph() } });
        await using GesEmulator persistent = await GesEmulator.StartAsync(new GesEmulatorOptions
        {
            Planes = ["persistent"],
            Graphs = { ["accounts"] = new EmulatedGraph().AddVertex("A1", "account") },
        });
        return await consumer.RunAsync(memory.Endpoint.ToString(), persistent.Endpoint.ToString(), memory.Token);
    }

    // Names, parameters and what is said of each.
    private static IEnumerable<string> DocumentedMembers(string documentation) =>
        XDocument.Parse(documentation).Descendants("member").Select(member => member.ToString(SaveOptions.DisableFormatting)).Order(StringComparer.Ordinal);
}
