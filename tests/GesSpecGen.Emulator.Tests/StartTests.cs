using System.Net;
using System.Net.Sockets;
using GesSpecGen.Emulator.Tests.Support;

namespace GesSpecGen.Emulator.Tests;

public sealed class StartTests
{
    [Fact]
    public async Task It_listens_on_loopback_alone_and_several_run_side_by_side()
    {
        await using GesEmulator one = await GesEmulator.StartAsync(), other = await GesEmulator.StartAsync();
        Assert.Equal(IPAddress.Loopback.ToString(), one.Endpoint.Host);
        Assert.Equal("http", one.Endpoint.Scheme);
        Assert.NotEqual(one.Endpoint.Port, other.Endpoint.Port);
        Assert.Equal(PackagedSpec.Texts.Keys.Count(path => path.Count(static c => c == '/') == 2 && one.Planes.Contains(path.Split('/')[0])), one.Operations);
    }

    [Fact]
    public async Task It_stops_when_it_is_disposed_even_while_a_request_waits()
    {
        WatchedClock clock = new();
        Visitor visitor = await Visitor.StartAsync(options => options.TimeProvider = clock);
        visitor.Ges.Faults.Next(Fault.Late(TimeSpan.FromHours(1)));
        Task<Reply> waits = visitor.GetAsync("/v2/p1/graphs");
        await clock.FirstWait;

        await visitor.Ges.DisposeAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => waits);
        await Assert.ThrowsAsync<HttpRequestException>(() => visitor.GetAsync("/v2/p1/graphs"));
    }

    [Fact]
    public async Task A_port_can_be_chosen_and_has_to_be_free()
    {
        using TcpListener taken = new(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;
        await Assert.ThrowsAsync<IOException>(() => GesEmulator.StartAsync(new GesEmulatorOptions { Port = port }));
        taken.Stop();
        await using GesEmulator ges = await GesEmulator.StartAsync(new GesEmulatorOptions { Port = port });
        Assert.Equal(port, ges.Endpoint.Port);
    }

    [Fact]
    public async Task A_folder_of_spec_files_can_be_served()
    {
        using SpecFolder folder = new(LabSpec.Texts);
        await using Visitor visitor = await Visitor.StartAsync(options => options.SpecFolder = folder.Path);
        Assert.Equal("started", (await visitor.PostAsync("/lab/boxes/b1/action?action_id=start"))["state"]);
    }

    [Fact]
    public async Task Own_files_can_be_added_to_the_packaged_spec()
    {
        Dictionary<string, string> texts = new(PackagedSpec.Texts);
        foreach ((string path, string text) in LabSpec.Texts)
            texts.Add(path, text);
        await using Visitor visitor = await Visitor.StartAsync(options => options.SpecTexts = texts);
        Assert.Equal(200, (await visitor.GetAsync("/v2/p1/graphs")).Status);
        Assert.Equal(200, (await visitor.SendAsync("DELETE", "/lab/bench")).Status);
    }

    [Fact]
    public async Task A_spec_with_errors_is_not_served_and_the_errors_are_said()
    {
        Dictionary<string, string> texts = new(LabSpec.Texts);
        texts["lab/bench/clear-bench.yaml"] = texts["lab/bench/clear-bench.yaml"].Replace("page:", "pgae:", StringComparison.Ordinal);
        InvalidSpecException invalid = await Assert.ThrowsAsync<InvalidSpecException>(() => GesEmulator.StartAsync(new GesEmulatorOptions { SpecTexts = texts }));
        Assert.Contains(invalid.Findings, static finding => finding.StartsWith("lab/bench/clear-bench.yaml(3,1): error GES0102:", StringComparison.Ordinal));
        Assert.Contains("GES0102", invalid.Message);
    }

    [Fact]
    public async Task Of_planes_with_paths_in_common_one_is_served()
    {
        await using GesEmulator ordinary = await GesEmulator.StartAsync(), persistent = await GesEmulator.StartAsync(new GesEmulatorOptions { Planes = ["persistent", "management"] });

        Assert.Equal(["management", "memory"], ordinary.Planes);
        Assert.Equal(["management", "persistent"], persistent.Planes);
    }

    public static TheoryData<string, GesEmulatorOptions> Unusable => new()
    {
        { "SpecTexts", new GesEmulatorOptions { SpecFolder = "x", SpecTexts = LabSpec.Texts } },
        { "describes no operation", new GesEmulatorOptions { SpecTexts = new Dictionary<string, string>() } },
        { "Planes: an emulator serves at least one plane", new GesEmulatorOptions { Planes = [] } },
        { "Planes: the spec has no plane 'memroy', but management, memory, persistent", new GesEmulatorOptions { Planes = ["memroy"] } },
        { "Planes: 'memory' and 'persistent' have paths in common; start an emulator for each of them", new GesEmulatorOptions { Planes = ["management", "memory", "persistent"] } },
        { "Port", new GesEmulatorOptions { Port = 70_000 } },
        { "Token", new GesEmulatorOptions { Token = "" } },
        { "PollsPerState", new GesEmulatorOptions { PollsPerState = -1 } },
        { "KeptRequests", new GesEmulatorOptions { KeptRequests = -1 } },
        { "JobRetryAfter", new GesEmulatorOptions { JobRetryAfter = TimeSpan.FromSeconds(-1) } },
        { "ListedItems", new GesEmulatorOptions { ListedItems = -1 } },
        { "no operation 'Nothing'", new GesEmulatorOptions { Examples = { ["Nothing"] = "x" } } },
        { "'a stopped graph'", new GesEmulatorOptions { Examples = { ["ShowGraph"] = "x" } } },
    };

    [Theory]
    [MemberData(nameof(Unusable), DisableDiscoveryEnumeration = true)]
    public async Task Options_that_cannot_be_used_are_refused(string says, GesEmulatorOptions options)
    {
        ArgumentException refused = await Assert.ThrowsAsync<ArgumentException>(() => GesEmulator.StartAsync(options));
        Assert.Contains(says, refused.Message);
    }
}
