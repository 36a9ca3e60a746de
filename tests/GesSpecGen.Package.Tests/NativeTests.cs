using GesSpecGen.Emulator;
using GesSpecGen.Package.Tests.Consumers;
using GesSpecGen.Package.Tests.Feed;

namespace GesSpecGen.Package.Tests;

[Collection(FeedCollection.Name)]
public sealed class NativeTests(LocalFeed feed)
{
    [NativeFact]
    public async Task A_hosted_program_is_native_code_without_a_warning_and_calls_the_service()
    {
        string sample = await File.ReadAllTextAsync(RepositoryFiles.At("tests/Samples/Hosted/Program.cs"));
        string program = await new Consumer(feed).WithFile("Program.cs", sample).PublishNativeAsync($"""
            <PackageReference Include="GesSpecGen.Client" Version="{feed.Version}" />
            <PackageReference Include="GesSpecGen.Hosting" Version="{feed.Version}" />
            <PackageReference Include="Microsoft.Extensions.Hosting" Version="{LocalFeed.VersionOf("Microsoft.Extensions.Hosting")}" />
            """);
        await using GesEmulator service = await GesEmulator.StartAsync();

        DotNetResult run = await DotNet.RunProgramAsync(
            program, $"--Ges:Endpoint={service.Endpoint}", "--Ges:ProjectId=0b2c6d9f4e", "--Ges:Credential:Kind=Token", $"--Ges:Credential:Token={service.Token}");

        Assert.Contains("health: Healthy", run.Succeeded().Output, StringComparison.Ordinal);
        Assert.Contains("graph: TenThousand_Charging", run.Output, StringComparison.Ordinal);
        Assert.Equal(["ListGraphs", "ListGraphs"], service.Requests.Select(static request => request.Operation));
    }
}
