using GesSpecGen.Package.Tests.Consumers;
using GesSpecGen.Package.Tests.Feed;

namespace GesSpecGen.Package.Tests;

[Collection(FeedCollection.Name)]
public sealed class CompilerTests(LocalFeed feed)
{
    [Fact]
    public async Task The_whole_client_compiles_for_NET_8_in_a_bare_project_with_all_analyzers_on()
    {
        Consumer consumer = new Consumer(feed)
        {
            TargetFramework = "net8.0",
            Settings = """
                <PropertyGroup>
                  <LangVersion>12</LangVersion>
                  <Nullable>disable</Nullable>
                  <ImplicitUsings>disable</ImplicitUsings>
                  <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                  <AnalysisLevel>latest-all</AnalysisLevel>
                  <AnalysisMode>All</AnalysisMode>
                  <GesBundledSpec>*/*/*</GesBundledSpec>
                </PropertyGroup>
                """,
        }.WithFile("InTheWay.cs", """
            namespace GesSpecGen { internal static class System { } }
            namespace GesSpecGen.Management { internal static class Task { } internal static class String { } }
            """);

        (await consumer.BuildAsync()).Succeeded();

        Assert.Contains("GesSpecGen.Memory.GesGraphClient", consumer.PublicTypes());
    }

    [Fact]
    public async Task An_older_SDK_is_told_of_in_one_message()
    {
        Consumer consumer = new(feed) { Settings = "<PropertyGroup><NETCoreSdkVersion>7.0.410</NETCoreSdkVersion></PropertyGroup>" };

        string output = (await consumer.BuildAsync()).Failed().Output;

        string[] errors = [.. output.Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal)).Select(line => line.Split(" [")[0].Trim()).Distinct()];
        Assert.True(errors.Length == 1, output);
        Assert.Contains("error GES0508: The client is C# 12, but this project is compiled by the .NET SDK 7.0.410", errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_wanted_an_older_SDK_and_an_older_language_will_do()
    {
        Consumer consumer = new(feed)
        {
            Settings = """
                <PropertyGroup>
                  <NETCoreSdkVersion>7.0.410</NETCoreSdkVersion>
                  <LangVersion>11</LangVersion>
                  <GesBundledSpec>none</GesBundledSpec>
                </PropertyGroup>
                """,
        };

        (await consumer.BuildAsync()).Succeeded();
    }
}
