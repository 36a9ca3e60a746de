using System.Text.Json.Nodes;
using GesSpecGen.Package.Tests.Consumers;
using GesSpecGen.Package.Tests.Feed;

namespace GesSpecGen.Package.Tests;

/// <summary>GesSpecReport, in a build.</summary>
[Collection(FeedCollection.Name)]
public sealed class ReportTests(LocalFeed feed)
{
    private const string Queue = """
        operation: ShowQueue
        summary: Query how many jobs wait.
        uri: GET /v2/{project_id}/graphs/queue
        path:
          project_id: { type: String, required: true, is: project }
        responses:
          200:
            length: { type: Integer, description: Number of waiting jobs. }
        """;

    [Fact]
    public async Task A_build_writes_what_it_generates_and_finds_when_something_has_changed()
    {
        Consumer consumer = NewConsumer("true").WithFile("specs/management/job/show-queue.yaml", Queue);
        (await consumer.BuildAsync()).Succeeded();
        string report = Path.Combine(consumer.Folder, "obj/Debug/net10.0/GesSpec.report.json");

        Assert.Equal("management/job/show-job.yaml packaged ShowJob 14", Line(report, "ShowJob"));
        Assert.Equal("specs/management/job/show-queue.yaml own ShowQueue 2", Line(report, "ShowQueue"));
        Assert.Contains("| specs/management/job/show-queue.yaml | own | ShowQueue | 2 |", await File.ReadAllTextAsync(Path.ChangeExtension(report, ".md")), StringComparison.Ordinal);
        Assert.DoesNotContain(consumer.Folder, await File.ReadAllTextAsync(report), StringComparison.Ordinal);

        File.Delete(Path.ChangeExtension(report, ".md"));
        (await consumer.BuildAsync()).Succeeded();
        Assert.False(File.Exists(Path.ChangeExtension(report, ".md")), "The report was written again, although nothing has changed.");

        consumer.WithFile("specs/management/job/show-queue.yaml", Queue.Replace("Integer", "Integr", StringComparison.Ordinal) + "\n    longest: { type: Long }\n");
        (await consumer.BuildAsync()).Failed();
        Assert.Equal("specs/management/job/show-queue.yaml own ShowQueue 3", Line(report, "ShowQueue"));
        Assert.Equal(1, (int?)JsonNode.Parse(await File.ReadAllTextAsync(report))!["total"]!["errors"]);
    }

    [Theory]
    [InlineData("artifacts/spec.json", "artifacts/spec.json")]
    [InlineData("artifacts/spec", "artifacts/spec.json")]
    [InlineData("false", null)]
    public async Task The_report_lies_where_the_project_wants_it(string setting, string? expected)
    {
        Consumer consumer = NewConsumer(setting);

        (await consumer.BuildAsync()).Succeeded();

        Assert.Equal(
            expected is null ? [] : (string[])[expected, Path.ChangeExtension(expected, ".md")],
            Directory.EnumerateFiles(consumer.Folder, "*spec*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(consumer.Folder, file).Replace('\\', '/'))
                .Where(static file => Path.GetExtension(file) is ".json" or ".md" && !file.Contains(".nuget.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private Consumer NewConsumer(string setting) => new(feed)
    {
        Settings = $"""
            <PropertyGroup>
              <GesBundledSpec>management/job/ShowJob</GesBundledSpec>
              <GesSpecReport>{setting}</GesSpecReport>
            </PropertyGroup>
            <ItemGroup>
              <GesSpec Include="specs/**/*.yaml" />
            </ItemGroup>
            """,
    };

    private static string Line(string report, string operation)
    {
        JsonNode file = JsonNode.Parse(File.ReadAllText(report))!["files"]!.AsArray().Single(file => (string?)file!["operation"] == operation)!;
        return $"{file["path"]} {file["origin"]} {file["operation"]} {file["rows"]}";
    }
}
