using System;
using System.Threading.Tasks;
using GesSpecGen;
using GesSpecGen.Persistent;

internal static class Transferring
{
    private const string Set = "match (a:account) where id(a) = $id set a.sum = $sum return a.sum as sum";

    public static async Task RunAsync(GesPersistentGraphClient accounts)
    {
        await using (GraphTransaction transfer = await accounts.Transactions.CreateAsync())
        {
            await foreach (GesTableRow row in transfer.QueryAsync(Set, new() { ["id"] = "A1", ["sum"] = 7 }))
                Console.WriteLine($"in the transaction: {row.Int64("sum")}");
            await transfer.CommitAsync();
        }

        await foreach (Account account in accounts.Cypher.QueryAsync<Account>("match (a:account) where id(a) = $id return a.sum as sum", new() { ["id"] = "A1" }))
            Console.WriteLine($"committed: {account.Sum}");
    }
}

[GesRecord]
internal sealed partial record Account(long Sum);
