using GesSpecGen.Package.Tests.Consumers;
using GesSpecGen.Package.Tests.Feed;

namespace GesSpecGen.Package.Tests;

/// <summary>A project beside one that has a client.</summary>
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
}
