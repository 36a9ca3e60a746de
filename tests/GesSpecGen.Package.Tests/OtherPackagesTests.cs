using GesSpecGen.Emulator;
using GesSpecGen.Package.Tests.Consumers;
using GesSpecGen.Package.Tests.Feed;

namespace GesSpecGen.Package.Tests;

[Collection(FeedCollection.Name)]
public sealed class OtherPackagesTests(LocalFeed feed)
{
    [Fact]
    public async Task The_compiled_client_and_the_emulator_test_a_program_without_any_generator()
    {
        Consumer consumer = new Consumer(feed).WithFile("Program.cs", """
            using System;
            using GesSpecGen;
            using GesSpecGen.Emulator;
            using GesSpecGen.Management;

            GesEmulatorOptions options = new() { Examples = { ["ShowJob"] = "a finished import" } };
            await using GesEmulator service = await GesEmulator.StartAsync(options);
            using GesManagementClient ges = new(service.Endpoint, "0b2c6d9f4e", GesCredential.Token(options.Token));
            Console.WriteLine((await ges.Jobs.GetAsync("graph", "job")).JobName);
            """);

        (await consumer.BuildAsync($"""
            <PackageReference Include="GesSpecGen.Client" Version="{feed.Version}" />
            <PackageReference Include="GesSpecGen.Emulator" Version="{feed.Version}" />
            """)).Succeeded();

        Assert.Equal("ImportGraph", await consumer.RunAsync());
        Assert.Equal(["Program"], consumer.AllTypes());
    }

    [Fact]
    public async Task A_generated_client_is_a_service_of_an_application()
    {
        Consumer consumer = new Consumer(feed).WithFile("Program.cs", """
            using System;
            using GesSpecGen.Hosting;
            using GesSpecGen.Management;
            using Microsoft.Extensions.DependencyInjection;

            ServiceCollection services = new();
            services.AddGesManagement<GesManagementClient>(settings =>
            {
                (settings.Endpoint, settings.ProjectId) = (new Uri(args[0]), "0b2c6d9f4e");
                (settings.Credential.Kind, settings.Credential.Token) = (GesCredentialKind.Token, args[1]);
            });
            await using ServiceProvider application = services.BuildServiceProvider();
            Console.WriteLine((await application.GetRequiredService<GesManagementClient>().Jobs.GetAsync("graph", "job")).JobName);
            """);
        (await consumer.BuildAsync($"""
            <PackageReference Include="GesSpecGen" Version="{feed.Version}" />
            <PackageReference Include="GesSpecGen.Hosting" Version="{feed.Version}" />
            """)).Succeeded();
        GesEmulatorOptions options = new() { Examples = { ["ShowJob"] = "a finished import" } };
        await using GesEmulator service = await GesEmulator.StartAsync(options);

        Assert.Equal("ImportGraph", await consumer.RunAsync(service.Endpoint.ToString(), options.Token));
    }

    [Fact]
    public async Task The_tool_installs_and_checks_the_packaged_spec()
    {
        string folder = feed.NewFolder("Tool");
        (await DotNet.RunAsync(folder, feed.Packages, "tool", "install", "GesSpecGen.Tool", "--version", feed.Version, "--create-manifest-if-needed")).Succeeded();
        foreach ((string path, string text) in PackagedSpec.Texts)
        {
            string file = Path.Combine(folder, "spec", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, text);
        }

        (await DotNet.RunAsync(folder, feed.Packages, "gesspec", "lint", "spec")).Succeeded();

        await File.WriteAllTextAsync(Path.Combine(folder, "spec", "management", "job", "broken.yaml"), "operation: [");
        string output = (await DotNet.RunAsync(folder, feed.Packages, "gesspec", "lint", "spec")).Failed().Output;
        Assert.Contains("broken.yaml", output, StringComparison.Ordinal);
    }
}
