using GesSpecGen;
using GesSpecGen.Emulator;
using GesSpecGen.Memory;
using SocialGraph;
using Spectre.Console;

// Everything below is what a program does with a graph of the memory edition; only the emulator is not there in real life.
if (Console.IsOutputRedirected)
    AnsiConsole.Profile.Width = 200;
await using GesEmulator emulator = await GesEmulator.StartAsync(new GesEmulatorOptions { Graphs = { ["social"] = new EmulatedGraph() } });
using GesGraphClient graph = new(emulator.Endpoint, "my-project", "social", GesCredential.Token(emulator.Token), new GesClientOptions { JobPolling = { FirstDelay = TimeSpan.FromMilliseconds(100) } });

await Loading.RunAsync(graph);
await Searching.RunAsync(graph);
await Ranking.RunAsync(graph);
