using GesSpecGen.Contract.Tests.Server;
using GesSpecGen.Emulator;
using GesSpecGen.Persistent;

namespace GesSpecGen.Contract.Tests.Oddities;

/// <summary>Interactive transactions of the persistence edition, ges_03_0552 to ges_03_0555, and the shape of Cypher answers that they share with ges_03_0474.</summary>
public sealed class TransactionPageTests(ExampleServer service) : IClassFixture<ExampleServer>, IAsyncLifetime
{
    private const string Id = "140507984406272-2fa8a507-f13b-4f23-8dde-4693db982b900000000019090";

    private GesEmulator _emulator = null!;
    private GesPersistentGraphClient _ges = null!;

    public async Task InitializeAsync()
    {
        _emulator = await GesEmulator.StartAsync(new GesEmulatorOptions { Planes = ["persistent"] });
        _ges = new GesPersistentGraphClient(_emulator.Endpoint, "project", "movie", GesCredential.Token(_emulator.Token));
    }

    public async Task DisposeAsync()
    {
        _ges.Dispose();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task Ges_03_0552_the_id_of_a_transaction_is_called_commit()
    {
        await using GraphTransaction transaction = await _ges.Transactions.CreateAsync();

        Assert.Equal(Id, transaction.Id);
        Assert.Equal(Outcome.Success, ((CreateTransactionResponse)transaction.Begun!).Result);
    }

    [Fact]
    public async Task Ges_03_0554_to_commit_is_a_path_below_the_one_with_the_id()
    {
        await using (GraphTransaction transaction = await _ges.Transactions.CreateAsync())
        {
            await transaction.ExecuteCypherAsync(Statement("create (n:user)"));
            await transaction.CommitAsync();
        }

        Assert.Equal(["POST transaction", $"POST transaction/{Id}", $"POST transaction/{Id}/commit"], Requests());
    }

    [Fact]
    public async Task Ges_03_0555_what_is_left_without_a_commit_is_rolled_back()
    {
        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await using GraphTransaction transaction = await _ges.Transactions.CreateAsync();
            await transaction.ExecuteCypherAsync(Statement("create (n:user)"));
            throw new InvalidDataException("A line of the import is broken.");
        });

        Assert.Equal($"DELETE transaction/{Id}", Requests()[^1]);
    }

    [Fact]
    public async Task Ges_03_0553_meta_holds_null_beside_values_that_are_no_vertex()
    {
        service.AnswerWith(200, """{"results":[{"columns":["a","n"],"data":[{"row":[null,{"age":"25-34"}],"meta":[null,{"id":"46","type":"node","labels":["user"]}]}]}],"errors":[]}""");
        using GesPersistentGraphClient ges = new(service.Endpoint, "project", "movie", GesCredential.Token("token"));

        CypherRow row = (await ges.Transactions.ExecuteCypherAsync("1", Statement("match (n) return n.a as a, n limit 1"))).Results![0].Rows![0];

        Assert.Equal((GesValue.Null, "25-34"), (row.Values![0], row.Values[1]["age"].GetText()));
        Assert.IsType<CypherMeta.Unknown>(row.Meta![0]);
        Assert.Equal("46", Assert.IsType<CypherMeta.Entity>(row.Meta[1]).Value.Id);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(200)]
    public async Task Ges_03_0553_an_error_stands_in_a_list_beside_the_results_whatever_the_status(int status)
    {
        service.AnswerWith(status, """{"results":[],"errors":[{"code":"GES.8902","message":"(n) is expected"}]}""");
        using GesPersistentGraphClient ges = new(service.Endpoint, "project", "movie", GesCredential.Token("token"));

        GesApiException error = await Assert.ThrowsAsync<GesApiException>(() => ges.Transactions.ExecuteCypherAsync("1", Statement("match n return n")));

        Assert.Equal(("GES.8902", "(n) is expected", status), (error.ErrorCode, error.ErrorMessage, error.Http.Status));
    }

    private static ExecuteTransactionCypherRequest Statement(string statement) =>
        new() { Statements = [new TransactionStatement { Statement = statement, Parameters = new Dictionary<string, GesValue>() }] };

    private List<string> Requests() => [.. _emulator.Requests.Select(static request => $"{request.Method} {request.Path.Split("/movie/")[1]}")];
}
