using GesSpecGen.Package.Tests.Consumers;
using GesSpecGen.Package.Tests.Feed;

namespace GesSpecGen.Package.Tests.Neighbors;

/// <summary>Other analyzers and generators, some of which bring a YamlDotNet of their own, and this generator leave each other alone.</summary>
[Collection(FeedCollection.Name)]
public sealed class YamlNeighborTests(LocalFeed feed)
{
    private const string Ours = "GesSpecGen", Scanner = "SecurityCodeScan.VS2019", Refit = "Refit", Json = "Microsoft.NETCore.App.Ref";

    private const string Program = """
        using System;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Threading.Tasks;
        using Refit;

        string animal = JsonSerializer.Serialize(new Animal(OldYaml.Read.Animal), Context.Default.Animal);
        Console.WriteLine($"{animal} {RestService.For<IAnimals>("http://localhost").GetType().Namespace} {Type.GetType("GesSpecGen.Management.GesManagementClient")?.Name}");

        public sealed record Animal(string Name);

        [JsonSerializable(typeof(Animal))]
        internal sealed partial class Context : JsonSerializerContext;

        public interface IAnimals
        {
            [Get("/animals")]
            Task<string> GetAsync();
        }
        """;

    private static readonly YamlGenerator _old = new("OldYaml", "11.2.1");
    private static readonly YamlGenerator _new = new("NewYaml", LocalFeed.VersionOf("YamlDotNet"));

    private static readonly string[][] _orders =
    [
        [Ours, Json, Refit, Scanner, _old.Name],
        [_old.Name, Scanner, Refit, Json, Ours],
        [Refit, _new.Name, Ours, _old.Name, Json],
        [_old.Name, Ours, _new.Name, Json, Refit],
    ];

    private static readonly string[][] _ordersOfAll =
    [
        [Ours, _new.Name, _old.Name, Refit, Json, Scanner],
        [Scanner, Json, _old.Name, Refit, _new.Name, Ours],
    ];

    [Fact]
    public async Task The_generated_bytes_are_those_of_a_build_without_neighbors_in_any_order()
    {
        IReadOnlyDictionary<string, string> alone = await GenerateAloneAsync();
        await _old.PackAsync(feed);
        await _new.PackAsync(feed);
        Consumer consumer = With("Program.cs", Program);

        foreach (string[] order in _orders)
            await BuildAsync(order, "");

        // One YamlDotNet serves all who do not rename theirs, and the scanner does not get along with the newest: with us, and without.
        string output = (await consumer.BuildAsync(References(_ordersOfAll[0].Except([Ours])))).Failed().Output;
        Assert.Contains("error AD0001: Analyzer 'SecurityCodeScan.", output, StringComparison.Ordinal);
        foreach (string[] order in _ordersOfAll)
            await BuildAsync(order, "<PropertyGroup><NoWarn>$(NoWarn);AD0001</NoWarn></PropertyGroup>");

        async Task BuildAsync(string[] order, string more)
        {
            (await consumer.BuildAsync(References(order), AnalyzerOrder.Target(order) + more)).Succeeded();

            Assert.Equal(order, AnalyzerOrder.Of(consumer));
            Assert.Equal(alone, consumer.GeneratedFiles());
            Assert.Equal("""{"Name":"cat"} Refit.Implementation GesManagementClient""", await consumer.RunAsync());
        }
    }

    private async Task<IReadOnlyDictionary<string, string>> GenerateAloneAsync()
    {
        Consumer consumer = With("Empty.cs", "");
        (await consumer.BuildAsync()).Succeeded();
        IReadOnlyDictionary<string, string> files = consumer.GeneratedFiles();
        Assert.Contains(files.Keys, static file => file.EndsWith("GesManagementClient.g.cs", StringComparison.Ordinal));
        return files;
    }

    private Consumer With(string file, string code) => new Consumer(feed)
    {
        Settings = "<PropertyGroup><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><GesBundledSpec>management/job;memory/vertex</GesBundledSpec></PropertyGroup>",
    }.WithFile(file, code);

    private string References(IEnumerable<string> packages) => string.Join('\n', packages.Where(static package => package != Json).Select(package => package switch
    {
        Scanner => Reference(package, "5.6.7"),
        Refit => Reference(package, "16.4.0"),
        _ => Reference(package, feed.Version),
    }));

    private static string Reference(string package, string version) => $"""<PackageReference Include="{package}" Version="{version}" />""";
}
