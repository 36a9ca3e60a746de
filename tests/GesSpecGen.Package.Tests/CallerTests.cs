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

        string output = (await consumer.BuildAsync(References(packages.Split(' ')))).Failed().Output;

        Assert.Equal(["Program.cs(11,46) GES0704", "Program.cs(8,1) GES0702"], Findings(output));
    }

    [Fact]
    public async Task Who_has_the_client_twice_is_told_so()
    {
        string output = (await new Consumer(feed).BuildAsync(References("GesSpecGen", "GesSpecGen.Client"))).Failed().Output;

        Assert.Equal(["CSC GES0510"], Findings(output));
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

        (await consumer.BuildAsync(References("GesSpecGen.Client"))).Succeeded();
    }

    private string References(params string[] packages) =>
        string.Join('\n', packages.Select(package => $"""<PackageReference Include="{package}" Version="{feed.Version}" />"""));

    // A failed build says everything again at its end.
    private static IEnumerable<string> Findings(string output) => Finding().Matches(output.Split("Build FAILED.")[0])
        .Select(static found => $"{found.Groups["place"]} {found.Groups["id"]}").Order(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<place>[^/\\\s]+) ?: error (?<id>\w+): ")]
    private static partial Regex Finding();
}
