using System;
using GesSpecGen.Management;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

// A hosted program with all that it needs from appsettings.json, the environment or the command line:
//   Hosted --Ges:Region=cn-north-4 --Ges:ProjectId=… --Ges:Credential:Kind=Token --Ges:Credential:Token=…
HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.Services.AddGesManagement<GesManagementClient>(builder.Configuration.GetSection("Ges"));
builder.Services.AddHealthChecks().AddGesManagement<GesManagementClient>(static (ges, stop) => ges.Graphs.ListAsync(new() { Limit = 1 }, stop));

using IHost host = builder.Build();
await host.StartAsync();

HealthReport health = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
Console.WriteLine($"health: {health.Status}");

GesManagementClient ges = host.Services.GetRequiredService<GesManagementClient>();
foreach (Graph graph in (await ges.Graphs.ListAsync()).Graphs ?? [])
    Console.WriteLine($"graph: {graph.Name}");

await host.StopAsync();
