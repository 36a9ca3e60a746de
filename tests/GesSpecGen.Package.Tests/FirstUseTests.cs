using GesSpecGen.Emulator;
using GesSpecGen.Package.Tests.Consumers;
using GesSpecGen.Package.Tests.Feed;

namespace GesSpecGen.Package.Tests;

[Collection(FeedCollection.Name)]
public sealed class FirstUseTests(LocalFeed feed)
{
    private const string Program = """
        using System;
        using GesSpecGen;
        using GesSpecGen.Management;

        using GesManagementClient ges = new(new Uri(args[0]), "0b2c6d9f4e", GesCredential.Token(args[1]));
        ShowJobResponse job = await ges.Jobs.GetAsync("graph", "job");
        Console.WriteLine($"{job.JobName}: {job.Status}");
        """;

    [Fact]
    public async Task One_reference_and_no_setting_give_a_client_that_talks_to_the_service_and_needs_the_runtime_alone()
    {
        Consumer consumer = new Consumer(feed).WithFile("Program.cs", Program);
        (await consumer.BuildAsync()).Succeeded();
        GesEmulatorOptions options = new() { Examples = { ["ShowJob"] = "a finished import" } };
        await using GesEmulator service = await GesEmulator.StartAsync(options);

        Assert.Equal("ImportGraph: success", await consumer.RunAsync(service.Endpoint.ToString(), options.Token));
        IEnumerable<string> output = Directory.EnumerateFiles(Path.Combine(consumer.Folder, "bin"), "*.dll", SearchOption.AllDirectories).Select(Path.GetFileName)!;
        Assert.Equal(["Consumer.dll", "GesSpecGen.Runtime.dll"], output.Order());
    }

    [Fact]
    public async Task The_client_compiles_for_NET_8_with_its_own_language_version()
    {
        Consumer consumer = new Consumer(feed) { TargetFramework = "net8.0" }.WithFile("Program.cs", Program);

        (await consumer.BuildAsync()).Succeeded();
    }

    [Fact]
    public async Task All_planes_compile_without_a_warning_at_the_strictest_settings()
    {
        Consumer consumer = new(feed)
        {
            Settings = """
                <PropertyGroup>
                  <GesBundledSpec>all</GesBundledSpec>
                  <AnalysisLevel>latest</AnalysisLevel>
                  <AnalysisMode>All</AnalysisMode>
                  <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
                  <GenerateDocumentationFile>true</GenerateDocumentationFile>
                  <CheckForOverflowUnderflow>true</CheckForOverflowUnderflow>
                  <IsAotCompatible>true</IsAotCompatible>
                </PropertyGroup>
                """,
        };

        (await consumer.BuildAsync()).Succeeded();

        Assert.Contains("GesSpecGen.Management.GesManagementClient", consumer.PublicTypes());
    }
}
