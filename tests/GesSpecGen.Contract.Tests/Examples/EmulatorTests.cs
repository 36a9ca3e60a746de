using System.Text.Json.Nodes;
using GesSpecGen.Contract.Tests.Client;
using GesSpecGen.Contract.Tests.Server;
using GesSpecGen.Contract.Tests.Spec;
using GesSpecGen.Emulator;

namespace GesSpecGen.Contract.Tests.Examples;

/// <summary>Client and emulator are made from the same documentation by different code: they must understand each other.</summary>
public class EmulatorTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    [Theory]
    [MemberData(nameof(ExampleCases.Documented), MemberType = typeof(ExampleCases))]
    public async Task The_emulator_takes_the_request_and_the_client_the_answer(string operation, string title)
    {
        DocumentedExample example = Documentation.Example(operation, title);
        GesEmulator emulator = fixture.Emulators[example.Operation.Plane];
        using HttpClient http = new(new AskForExample(example.IsAnswered ? title : ""));
        using GesClient client = TestClient.For(example.Operation, http, emulator.Endpoint, emulator.Token);

        JsonNode? answer;
        try
        {
            answer = JsonNode.Parse(GesJson.Write(await EmittedOperation.Of(example.Operation).CallAsync(client, example)));
        }
        catch (GesApiException e) when (example.IsError)
        {
            answer = JsonNode.Parse(e.Body);
        }

        Faults faults = new();
        if (example is { IsAnswered: true, IsError: false, IsWaiting: true, Operation.Spec: { Result: not null, Behaviour.Job.ResultIn: { } place } })
            faults.DemandJson("The result", place.Text.Split('.').Aggregate((JsonNode)example.Answer!, static (at, name) => at[name]!), answer);
        else if (example.IsAnswered)
            faults.DemandJson("The answer", example.Answer ?? [], answer);
        faults.Demand("The operation", example.Operation.Spec.Name.Text, emulator.Requests[^1].Operation);
        faults.Assert();
    }

    [Fact]
    public void The_emulator_serves_the_documentation_that_the_client_is_made_from()
    {
        Assert.Equal(Documentation.Texts.OrderBy(static file => file.Key, StringComparer.Ordinal), PackagedSpec.Texts.OrderBy(static file => file.Key, StringComparer.Ordinal));
        Assert.Equal(Documentation.Operations.Count(), fixture.Emulators.All.Sum(static emulator => emulator.Operations));
    }

    private sealed class AskForExample(string title) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (title.Length > 0)
                request.Headers.Add(EmulatorHeaders.Example, title);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
