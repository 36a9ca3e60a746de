using GesSpecGen.Package.Tests.Consumers;
using GesSpecGen.Package.Tests.Feed;

namespace GesSpecGen.Package.Tests;

[Collection(FeedCollection.Name)]
public sealed class NeighborTests(LocalFeed feed)
{
    [Fact]
    public async Task A_project_that_references_one_with_a_client_uses_that_client_and_generates_nothing()
    {
        Consumer library = new(feed, "Library");
        (await library.BuildAsync()).Succeeded();
        Consumer application = new Consumer(feed, "Application").WithFile("Program.cs", """
            using System;
            using GesSpecGen;
            using GesSpecGen.Management;

            using GesManagementClient ges = new(new Uri("http://localhost"), "project", GesCredential.Token("token"));
            Console.WriteLine(typeof(ShowJobResponse).Assembly.GetName().Name);
            """);

        (await application.BuildAsync($"""<ProjectReference Include="{library.Folder}/Library.csproj" />""")).Succeeded();

        Assert.Equal("Library", await application.RunAsync());
        Assert.Equal(["Program"], application.AllTypes());
    }

    [Fact]
    public async Task An_analyzer_with_a_YamlDotNet_of_its_own_and_the_generator_leave_each_other_alone()
    {
        Consumer consumer = new(feed);

        (await consumer.BuildAsync($"""
            <PackageReference Include="GesSpecGen" Version="{feed.Version}" />
            <PackageReference Include="SecurityCodeScan.VS2019" Version="5.6.7" PrivateAssets="all" />
            """)).Succeeded();

        Assert.Contains("GesSpecGen.Management.GesManagementClient", consumer.PublicTypes());
    }
}
