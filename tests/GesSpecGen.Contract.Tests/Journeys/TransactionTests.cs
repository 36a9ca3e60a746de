using GesSpecGen.Emulator;
using GesSpecGen.Persistent;

namespace GesSpecGen.Contract.Tests.Journeys;

/// <summary>Transactions of emitted code on a graph that really changes.</summary>
public sealed class TransactionTests : IAsyncLifetime
{
    private readonly EmulatedGraph _graph = new EmulatedGraph().AddVertex("A1", "account").AddVertex("A2", "account");
    private GesEmulator _emulator = null!;
    private GesPersistentGraphClient _accounts = null!;

    public async Task InitializeAsync()
    {
        _emulator = await GesEmulator.StartAsync(new GesEmulatorOptions { Planes = ["persistent"], Graphs = { ["accounts"] = _graph } });
        _accounts = new GesPersistentGraphClient(_emulator.Endpoint, "project", "accounts", GesCredential.Token(_emulator.Token));
    }

    public async Task DisposeAsync()
    {
        _accounts.Dispose();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task What_is_done_in_it_is_seen_by_others_once_it_is_committed()
    {
        await using GraphTransaction transaction = await _accounts.Transactions.CreateAsync();
        Assert.Equal(7, await SumAsync(transaction.QueryAsync("match (a:account) where id(a) = $id set a.sum = $sum return a.sum as sum", new() { ["id"] = "A1", ["sum"] = 7 })));

        Assert.Null(await SumAsync(Others()));
        await transaction.CommitAsync();
        Assert.Equal(7, await SumAsync(Others()));
    }

    [Fact]
    public async Task What_is_left_is_as_if_it_had_never_been()
    {
        await using (GraphTransaction transaction = await _accounts.Transactions.CreateAsync())
            await SumAsync(transaction.QueryAsync("match (a:account) where id(a) = $id set a.sum = $sum return a.sum as sum", new() { ["id"] = "A1", ["sum"] = 7 }));

        Assert.Null(await SumAsync(Others()));
    }

    [Fact]
    public async Task Nothing_is_asked_in_a_transaction_that_has_ended()
    {
        GraphTransaction transaction = await _accounts.Transactions.CreateAsync();
        await transaction.RollBackAsync();

        Assert.Throws<InvalidOperationException>(() => transaction.QueryAsync<Account>("match (a) return a.sum as sum"));
    }

    private GesStream<GesTableRow, ExecuteCypherResponse> Others() => _accounts.Cypher.QueryAsync("match (a:account) where id(a) = $id return a.sum as sum", new() { ["id"] = "A1" });

    private static async Task<long?> SumAsync<T>(GesStream<GesTableRow, T> rows)
        where T : GesResponse
    {
        List<long?> sums = [];
        await foreach (GesTableRow row in rows)
            sums.Add(row.Int64("sum"));
        return Assert.Single(sums);
    }
}

[GesRecord]
public partial record Account(long? Sum);
