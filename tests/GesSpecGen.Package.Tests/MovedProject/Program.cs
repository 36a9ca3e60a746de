using System;
using GesSpecGen;
using GesSpecGen.Hosting;
using GesSpecGen.Management;
using GesSpecGen.Memory;
using GesSpecGen.Persistent;
using Microsoft.Extensions.DependencyInjection;

// The project that moves between the packages: the endpoint of management and memory, that of the persistence edition, and a token.
ServiceCollection services = new();
services.AddGesCredential(credential => (credential.Kind, credential.Token) = (GesCredentialKind.Token, args[2]));
services.AddGesManagement<GesManagementClient>(settings => (settings.Endpoint, settings.ProjectId) = (new Uri(args[0]), "project"));
services.AddGesGraph<GesGraphClient>("movies", settings => (settings.Endpoint, settings.ProjectId, settings.GraphName) = (new Uri(args[0]), "project", "movies"));
await using ServiceProvider application = services.BuildServiceProvider();
using GesPersistentGraphClient accounts = new(new Uri(args[1]), "project", "accounts", GesCredential.Token(args[2]));

await Managing.RunAsync(application.GetRequiredService<GesManagementClient>());
await Searching.RunAsync(application.GetRequiredKeyedService<GesGraphClient>("movies"));
await Transferring.RunAsync(accounts);
