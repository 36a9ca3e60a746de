using System.Text.RegularExpressions;
using GesSpecGen.Package.Tests.Consumers;
using GesSpecGen.Package.Tests.Feed;

namespace GesSpecGen.Package.Tests;

/// <summary>Both packages with a client look at the code that calls it.</summary>
[Collection(FeedCollection.Name)]
public sealed partial class CallerTests(LocalFeed feed)
{
    private const string Engine = "<PropertyGroup><GesEngineVersion>2.1.2</GesEngineVersion></PropertyGroup>";

    [Theory]
    [InlineData("GesSpecGen.Client", "")]
    [InlineData("GesSpecGen", "management,memory")]
    [InlineData("GesSpecGen.Client GesSpecGen", "none")]
    [InlineData("GesSpecGen GesSpecGen.Client", "none")]
    public async Task A_dropped_job_and_an_operation_that_is_too_new_are_found_once(string packages, string selection)
    {
        Consumer consumer = new Consumer(feed) { Settings = Engine + $"<PropertyGroup><GesBundledSpec>{selection}</GesBundledSpec></PropertyGroup>" }.WithFile("Program.cs", """
            using System;
            using GesSpecGen;
            using GesSpecGen.Management;
            using GesSpecGen.Memory;

            using GesManagementClient ges = new(new Uri(args[0]), "project", GesCredential.Token("token"));
            using GesGraphClient graph = new(new Uri(args[0]), "project", "movies", GesCredential.Token("token"));
            await ges.Graphs.StartAsync("graph");
            await foreach (Vertex person in graph.Vertices.StreamDetailsAsync(new() { VertexIds = "Ray" }))
                Console.WriteLine(person.Label);
            await foreach (Person person in graph.Cypher.QueryAsync<Person>("match (p:user) return p.name as name limit 10"))
                Console.WriteLine(person.Name);

            [GesRecord]
            internal sealed partial record Person(string Name);
            """);

        string output = (await consumer.BuildAsync(string.Join('\n', packages.Split(' ').Select(package => $"""<PackageReference Include="{package}" Version="{feed.Version}" />""")))).Failed().Output;

        // A failed build says everything again at its end.
        IEnumerable<string> findings = Finding().Matches(output.Split("Build FAILED.")[0]).Select(static found => $"{found.Groups["place"]} {found.Groups["id"]}");
        Assert.Equal(["Program.cs(11,46) GES0704", "Program.cs(8,1) GES0702"], findings.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_compiled_client_too_lets_a_project_say_how_loudly_each_rule_is_told()
    {
        Consumer consumer = new Consumer(feed) { Settings = "<PropertyGroup><GesSeverity>GES0702 = none; GES0701=none</GesSeverity></PropertyGroup>" }.WithFile("Starter.cs", """
            using System.Threading.Tasks;
            using GesSpecGen.Management;

            public sealed class Starter(GesManagementClient ges)
            {
                public async Task StartAsync() => await ges.Graphs.StartAsync("graph");
            }
            """);

        (await consumer.BuildAsync($"""<PackageReference Include="GesSpecGen.Client" Version="{feed.Version}" />""")).Succeeded();
    }

    [GeneratedRegex(@"(?<place>[^/\\\s]*): error (?<id>\w+): ")]
    private static partial Regex Finding();
}
