using System.Xml.Linq;
using GesSpecGen.Package.Tests.Feed;

namespace GesSpecGen.Package.Tests;

[Collection(FeedCollection.Name)]
public sealed class PackageContentTests(LocalFeed feed)
{
    public static TheoryData<string> Ids => [.. LocalFeed.PackedProjects.Select(static project => project == "GesSpecGen.Generator" ? "GesSpecGen" : project)];

    [Fact]
    public void The_generator_package_holds_the_analyzer_its_build_files_and_the_spec_and_nothing_else()
    {
        string[] expected =
        [
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/GesSpecGen.Analyzers.dll",
            "analyzers/dotnet/cs/GesSpecGen.CodeFixes.dll",
            "analyzers/dotnet/cs/GesSpecGen.Core.dll",
            "analyzers/dotnet/cs/GesSpecGen.Generator.dll",
            "analyzers/dotnet/cs/GesSpecGen.YamlDotNet.dll",
            "build/GesSpecGen.Callers.props",
            "build/GesSpecGen.Callers.targets",
            "build/GesSpecGen.props",
            "build/GesSpecGen.targets",
            "lib/net8.0/_._",
            "build/tasks/GesSpecGen.Build.dll",
            "build/tasks/GesSpecGen.Core.dll",
            "build/tasks/GesSpecGen.YamlDotNet.dll",
            .. RepositoryFiles.Below("generator/help", "*.md").Select(file => "help/" + file),
            .. RepositoryFiles.Below("spec", "*.yaml").Select(file => "spec/" + file),
            .. RepositoryFiles.Below("spec", "*.schema.json").Select(file => "spec/" + file),
        ];

        Assert.Equal(expected.Order(StringComparer.Ordinal), new PackedPackage(feed, "GesSpecGen").Files());
    }

    [Fact]
    public void The_generator_package_brings_the_runtime_of_its_own_version()
    {
        XElement dependency = Assert.Single(Dependencies("GesSpecGen"));

        Assert.Equal("GesSpecGen.Runtime", dependency.Attribute("id")!.Value);
        Assert.Equal($"[{feed.Version}]", dependency.Attribute("version")!.Value);
    }

    [Fact]
    public void The_package_of_the_compiled_client_brings_what_looks_at_the_callers_code_and_no_spec()
    {
        string[] expected =
        [
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            .. new PackedPackage(feed, "GesSpecGen").Files().Where(file => file.StartsWith("analyzers/", StringComparison.Ordinal) || file.StartsWith("help/", StringComparison.Ordinal)),
            "build/GesSpecGen.Callers.props",
            "build/GesSpecGen.Callers.targets",
            "build/GesSpecGen.Client.props",
            "build/GesSpecGen.Client.targets",
            .. Libraries("GesSpecGen.Client"),
        ];

        Assert.Equal(expected.Order(StringComparer.Ordinal), new PackedPackage(feed, "GesSpecGen.Client").Files());
    }

    [Theory]
    [InlineData("GesSpecGen.Runtime")]
    [InlineData("GesSpecGen.Client")]
    [InlineData("GesSpecGen.Hosting")]
    public void A_library_package_holds_one_documented_assembly_for_each_framework(string id) =>
        Assert.Equal([$"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml", $"lib/net8.0/{id}.dll", $"lib/net8.0/{id}.xml"], Libraries(id));

    [Theory]
    [InlineData("GesSpecGen.Runtime", "")]
    [InlineData("GesSpecGen.Client", "GesSpecGen.Runtime")]
    [InlineData("GesSpecGen.Emulator", "Superpower")]
    [InlineData("GesSpecGen.Tool", "")]
    [InlineData("GesSpecGen.Hosting", "GesSpecGen.Runtime Microsoft.Extensions.Configuration.Binder Microsoft.Extensions.Diagnostics.HealthChecks Microsoft.Extensions.Http Microsoft.Extensions.Http.Resilience Microsoft.Extensions.Options.ConfigurationExtensions")]
    public void A_package_brings_no_other_packages_than_these(string id, string expected) =>
        Assert.Equal(expected, string.Join(' ', Dependencies(id).Select(dependency => dependency.Attribute("id")!.Value).Distinct().Order(StringComparer.Ordinal)));

    [Fact]
    public void The_emulator_package_carries_the_reader_of_the_spec_and_the_notices_of_others()
    {
        string[] expected =
        [
            "GesSpecGen.Core.dll", "GesSpecGen.Emulator.dll", "GesSpecGen.Emulator.xml", "GesSpecGen.YamlDotNet.dll",
        ];

        Assert.Equal(
            [.. expected.Select(file => "lib/net10.0/" + file), .. expected.Select(file => "lib/net8.0/" + file)],
            Libraries("GesSpecGen.Emulator"));
        Assert.Contains("THIRD-PARTY-NOTICES.txt", new PackedPackage(feed, "GesSpecGen.Emulator").Files());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_package_holds_no_assembly_under_the_name_of_another_package(string id)
    {
        Dictionary<string, string> assemblies = new PackedPackage(feed, id).Assemblies();

        Assert.NotEmpty(assemblies);
        Assert.All(assemblies, static assembly => Assert.Equal(Path.GetFileNameWithoutExtension(assembly.Key), assembly.Value));
        Assert.All(assemblies, static assembly => Assert.True(IsOurs(assembly.Value) || IsOfTool(assembly.Key), assembly.Key));
        Assert.DoesNotContain(assemblies.Values, static name => name is "YamlDotNet" or "Mono.Cecil" or "GesSpecGen.PrivateYaml");
    }

    // A program brings all that it needs: nobody else loads it.
    private static bool IsOfTool(string path) => path.StartsWith("tools/", StringComparison.Ordinal);

    private static bool IsOurs(string assembly) => assembly.StartsWith("GesSpecGen.", StringComparison.Ordinal);

    [Fact]
    public void Every_project_that_says_it_is_packable_is_packed_here()
    {
        string[] packable = [.. ((string[])["generator", "runtime"])
            .SelectMany(folder => RepositoryFiles.Below(folder, "*.csproj").Select(file => $"{folder}/{file}"))
            .Where(file => File.ReadAllText(RepositoryFiles.At(file)).Contains("<IsPackable>true", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file))];

        Assert.Equal(packable.Order(), LocalFeed.PackedProjects.Order());
    }

    [Fact]
    public void The_notices_name_the_license_of_the_YAML_reader()
    {
        string notices = new PackedPackage(feed, "GesSpecGen").Text("THIRD-PARTY-NOTICES.txt");

        Assert.Contains("YamlDotNet", notices, StringComparison.Ordinal);
        Assert.Contains("Antoine Aubry and contributors", notices, StringComparison.Ordinal);
        Assert.Contains("The above copyright notice and this permission notice shall be included", notices, StringComparison.Ordinal);
    }

    private IEnumerable<string> Libraries(string id) => new PackedPackage(feed, id).Files().Where(file => file.StartsWith("lib/", StringComparison.Ordinal));

    private IEnumerable<XElement> Dependencies(string id) =>
        XDocument.Parse(new PackedPackage(feed, id).Text($"{id}.nuspec")).Descendants().Where(element => element.Name.LocalName == "dependency");
}
