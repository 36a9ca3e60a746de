using GesSpecGen.Emulator;
using GesSpecGen.Package.Tests.Consumers;
using GesSpecGen.Package.Tests.Feed;

namespace GesSpecGen.Package.Tests;

[Collection(FeedCollection.Name)]
public sealed class OwnSpecTests(LocalFeed feed)
{
    private const string OwnFiles = """
        <ItemGroup>
          <GesSpec Include="specs/**/*.yaml" />
        </ItemGroup>
        """;

    private const string QueuePath = "management/job/show-queue.yaml";

    private const string Queue = """
        operation: ShowQueue
        summary: Query how many jobs wait.
        page: ges_03_9001
        uri: GET /v2/{project_id}/graphs/queue
        path:
          project_id: { type: String, required: true, is: project }
        headers:
          X-Auth-Token: { type: String, required: true, is: credential }
        responses:
          200:
            length: { type: Integer, description: Number of waiting jobs., example: 3 }
        """;

    [Fact]
    public async Task An_edited_row_is_a_new_member_after_the_next_build()
    {
        Consumer consumer = new Consumer(feed) { Settings = OwnFiles }
            .WithFile("specs/" + QueuePath, Queue)
            .WithFile("Program.cs", Program("(await ges.Jobs.GetQueueAsync()).Length"));
        (await consumer.BuildAsync()).Succeeded();

        Assert.Equal("3", await RunAsync(consumer, QueuePath, Queue));

        string edited = Queue + "\n    longest: { type: Long, description: Seconds that the first of them has waited., example: 86400 }\n";
        consumer.WithFile("specs/" + QueuePath, edited).WithFile("Program.cs", Program("(await ges.Jobs.GetQueueAsync()).Longest"));
        (await consumer.BuildAsync()).Succeeded();

        Assert.Equal("86400", await RunAsync(consumer, QueuePath, edited));
    }

    [Fact]
    public async Task An_operation_of_the_packaged_spec_is_replaced_by_the_consumers_file_of_the_same_name()
    {
        const string path = "management/job/show-job.yaml";
        string packaged = await File.ReadAllTextAsync(RepositoryFiles.At("spec/" + path));
        string own = packaged
            .Replace("    job_name:  ", "    queue_name:    { type: String, description: Queue that the job waits in. }\n    job_name:  ", StringComparison.Ordinal)
            .Replace("\"job_name\":", "\"queue_name\": \"night\", \"job_name\":", StringComparison.Ordinal);
        Consumer consumer = new Consumer(feed) { Settings = OwnFiles }
            .WithFile("specs/corrected/" + path, own)
            .WithFile("Program.cs", Program("(await ges.Jobs.GetAsync(\"graph\", \"job\")).QueueName"));

        (await consumer.BuildAsync()).Succeeded();

        Assert.Equal("night", await RunAsync(consumer, path, own));
    }

    [Fact]
    public async Task Without_the_packaged_operations_the_consumers_own_ones_still_have_a_client()
    {
        Consumer consumer = new Consumer(feed) { Settings = OwnFiles + "<PropertyGroup><GesBundledSpec>none</GesBundledSpec></PropertyGroup>" }
            .WithFile("specs/" + QueuePath, Queue)
            .WithFile("Program.cs", Program("(await ges.Jobs.GetQueueAsync()).Length"));

        (await consumer.BuildAsync()).Succeeded();

        Assert.Equal("3", await RunAsync(consumer, QueuePath, Queue));
        Assert.DoesNotContain("GesSpecGen.Management.ShowJobResponse", consumer.PublicTypes());
    }

    [Fact]
    public async Task A_file_outside_the_folders_says_where_it_belongs_by_its_item()
    {
        Consumer consumer = new Consumer(feed) { Settings = $"""<ItemGroup><GesSpec Include="queue.yaml" GesSpecPath="{QueuePath}" /></ItemGroup>""" }
            .WithFile("queue.yaml", Queue)
            .WithFile("Program.cs", Program("(await ges.Jobs.GetQueueAsync()).Length"));

        (await consumer.BuildAsync()).Succeeded();

        Assert.Equal("3", await RunAsync(consumer, QueuePath, Queue));
    }

    [Fact]
    public async Task A_mistake_in_one_file_is_an_error_at_its_place_and_costs_that_operation_alone()
    {
        Consumer consumer = new Consumer(feed) { Settings = OwnFiles }
            .WithFile("specs/" + QueuePath, Queue.Replace("Integer", "Integr", StringComparison.Ordinal))
            .WithFile("Program.cs", Program("(await ges.Jobs.GetAsync(\"graph\", \"job\")).JobName"));

        string output = (await consumer.BuildAsync()).Failed().Output;

        string[] errors = [.. output.Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal)).Select(WithoutProject).Distinct()];
        Assert.True(errors.Length == 1, output);
        string error = errors[0];
        Assert.Contains("show-queue.yaml(11,21): error GES0201: ", error, StringComparison.Ordinal);
        Assert.Contains("Integr", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_is_as_loud_as_the_project_wants_it()
    {
        Consumer consumer = new Consumer(feed)
        {
            Settings = OwnFiles + """
                <PropertyGroup>
                  <GesBundledSpec>none</GesBundledSpec>
                  <GesSeverity>
                    GES0201 = suggestion;
                    GES0206 = error
                  </GesSeverity>
                </PropertyGroup>
                """,
        }
            .WithFile("specs/" + QueuePath, Queue.Replace("Integer", "Integr", StringComparison.Ordinal) + "\ntypes: { Never: { members: { id: { type: String } } } }");

        string output = (await consumer.BuildAsync()).Failed().Output;

        Assert.Contains("show-queue.yaml(12,10): error GES0206: ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("GES0201", output, StringComparison.Ordinal);
    }

    private static string Program(string value) => $"""
        using System;
        using GesSpecGen;
        using GesSpecGen.Management;

        using GesManagementClient ges = new(new Uri(args[0]), "0b2c6d9f4e", GesCredential.Token(args[1]));
        Console.WriteLine({value});
        """;

    private static async Task<string> RunAsync(Consumer consumer, string path, string text)
    {
        GesEmulatorOptions options = new()
        {
            SpecTexts = new Dictionary<string, string>(PackagedSpec.Texts) { [path] = text },
            Examples = { ["ShowJob"] = "a finished import" },
        };
        await using GesEmulator service = await GesEmulator.StartAsync(options);
        return await consumer.RunAsync(service.Endpoint.ToString(), options.Token);
    }

    private static string WithoutProject(string line) => line.Split(" [")[0].Trim();
}
