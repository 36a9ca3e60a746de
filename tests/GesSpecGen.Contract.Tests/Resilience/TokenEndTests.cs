using GesSpecGen.Emulator;
using GesSpecGen.Management;

namespace GesSpecGen.Contract.Tests.Resilience;

public sealed class TokenEndTests
{
    [Theory]
    [InlineData(Calling.Reads)]
    [InlineData(Calling.Deletes)]
    [InlineData(Calling.Starts)]
    public async Task A_token_that_ends_between_two_calls_is_renewed_and_the_call_sent_again(string operation)
    {
        await using Lab lab = await Lab.StartAsync();
        using GesManagementClient ges = lab.Client(Login(lab.Service));
        Assert.Equal("answer", await Calling.OutcomeAsync(ges, operation));
        int done = lab.Service.Jobs.Started.Count;

        lab.Service.Iam.RevokeAll();
        string seen = await Calling.OutcomeAsync(ges, operation);

        Assert.Equal("answer", seen);
        Assert.Equal(3, lab.Sent(operation));
        Assert.Equal(2, lab.Sent(EmulatedIam.Login));
        Assert.Equal(operation == Calling.Reads ? 0 : 1, lab.Service.Jobs.Started.Count - done);
    }

    [Fact]
    public async Task A_token_that_is_refused_however_new_it_is_ends_the_call()
    {
        await using Lab lab = await Lab.StartAsync();
        using GesManagementClient ges = lab.Client(Login(lab.Service));
        lab.Service.Faults.Next(Calling.Starts, Fault.TokenRefused());
        lab.Service.Faults.Next(Calling.Starts, Fault.TokenRefused());

        Assert.Equal("GesApiException 401 EMULATOR.401", await Calling.OutcomeAsync(ges, Calling.Starts));
        Assert.Equal(2, lab.Sent(Calling.Starts));
    }

    private static GesCredential Login(GesEmulator service) => GesCredential.Iam(new GesIamLogin
    {
        Endpoint = service.Endpoint,
        Account = new EmulatedIdentity().Account,
        User = new EmulatedIdentity().User,
        Password = new EmulatedIdentity().Password,
    });
}
