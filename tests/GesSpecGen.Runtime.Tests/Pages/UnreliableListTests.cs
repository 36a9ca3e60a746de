namespace GesSpecGen.Runtime.Tests.Pages;

/// <summary>Lists end, and give each item once, whatever the service does with offset, limit and total.</summary>
public sealed class UnreliableListTests
{
    [Fact]
    public async Task A_service_may_give_more_than_it_was_asked_for()
    {
        ListService service = new(25) { IgnoresLimit = true };

        Assert.Equal(service.Ids, await ReadAsync(service, limit: 10));
        Assert.Equal(["?limit=10"], service.Asked);
    }

    [Fact]
    public async Task A_service_may_give_less_than_it_was_asked_for()
    {
        ListService service = new(25) { Most = 10 };

        Assert.Equal(service.Ids, await ReadAsync(service, limit: 100));
        Assert.Equal(["?limit=100", "?offset=10&limit=100", "?offset=20&limit=100"], service.Asked);
    }

    [Theory]
    [InlineData(25, "|?offset=10|?offset=20")]
    [InlineData(20, "|?offset=10|?offset=20")]
    [InlineData(3, "|?offset=3")]
    [InlineData(0, "")]
    public async Task Without_a_total_the_list_ends_with_a_shorter_page(int count, string asked)
    {
        ListService service = new(count) { Total = static _ => null };

        Assert.Equal(service.Ids, await ReadAsync(service));
        Assert.Equal(asked.Split('|'), service.Asked);
    }

    [Fact]
    public async Task Without_a_total_a_service_that_gives_less_than_it_was_asked_for_is_read_to_the_end()
    {
        ListService service = new(25) { Most = 10, Total = static _ => null };

        Assert.Equal(service.Ids, await ReadAsync(service, limit: 100));
    }

    [Fact]
    public async Task A_count_of_the_page_is_not_taken_for_the_total()
    {
        ListService service = new(25) { Total = static count => count };

        Assert.Equal(service.Ids[5..], await ReadAsync(service, offset: 5));
        Assert.Equal(["?offset=5", "?offset=15", "?offset=25"], service.Asked);
    }

    [Theory]
    [InlineData(20, 2)]
    [InlineData(25, 3)]
    [InlineData(1000, 3)]
    public async Task A_service_that_ignores_the_offset_is_found_out(int count, int requests)
    {
        ListService service = new(count) { IgnoresOffset = true };
        List<string> ids = [];

        GesMalformedResponseException error = await Assert.ThrowsAsync<GesMalformedResponseException>(() => ReadAsync(service, into: ids));

        Assert.Equal(service.Ids[..10], ids);
        Assert.Equal(requests, service.Asked.Count);
        Assert.Equal($"ListThings succeeded with HTTP 200, but the body is not as documented: it repeats items that came before, and the rest of the list cannot be had. (request id r-{requests})", error.Message);
    }

    [Fact]
    public async Task A_service_that_ignores_the_offset_and_says_no_total_is_found_out_where_its_pages_are_full()
    {
        ListService service = new(25) { IgnoresOffset = true, Total = static _ => null };

        await Assert.ThrowsAsync<GesMalformedResponseException>(() => ReadAsync(service, limit: 10));
        Assert.Equal(3, service.Asked.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_service_that_always_gives_everything_gives_it_once(bool hasTotal)
    {
        ListService service = new(25) { IgnoresOffset = true, IgnoresLimit = true, Total = hasTotal ? null : static _ => null };

        Assert.Equal(service.Ids, await ReadAsync(service, limit: 10));
        Assert.Equal(hasTotal ? 1 : 3, service.Asked.Count);
    }

    [Fact]
    public async Task A_list_that_shrinks_gives_no_item_twice_and_ends()
    {
        ListService service = new(25) { Afterwards = static ids => ids.RemoveRange(0, Math.Min(4, ids.Count)) };

        List<string> ids = await ReadAsync(service);

        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal([.. Enumerable.Range(1, 10), .. Enumerable.Range(15, 10)], ids.Select(static id => int.Parse(id)));
        Assert.Equal(["", "?offset=10"], service.Asked[..2]);
    }

    [Fact]
    public async Task A_list_that_is_emptied_ends()
    {
        ListService service = new(25) { Afterwards = static ids => ids.Clear() };

        Assert.Equal(10, (await ReadAsync(service)).Count);
        Assert.Equal(["", "?offset=10"], service.Asked);
    }

    [Fact]
    public async Task A_list_that_grows_at_its_front_gives_no_item_twice()
    {
        ListService service = new(25);
        List<string> before = [.. service.Ids];
        service.Afterwards = ids => ids.Insert(0, $"new {service.Asked.Count}");

        Assert.Equal(before, await ReadAsync(service));
    }

    [Fact]
    public async Task Pages_of_one_item_are_read_on_when_the_list_grows_at_its_front()
    {
        ListService service = new(3);
        List<string> before = [.. service.Ids];
        service.Afterwards = ids =>
        {
            if (service.Asked.Count % 2 == 1)
                ids.Insert(0, $"new {service.Asked.Count}");
        };

        Assert.Equal(before, await ReadAsync(service, limit: 1));
    }

    [Fact]
    public async Task A_list_that_grows_at_its_end_is_read_to_its_new_end()
    {
        ListService service = new(15);
        service.Afterwards = ids => ids.Add($"new {service.Asked.Count}");

        Assert.Equal(["15", "new 1"], (await ReadAsync(service))[14..]);
    }

    [Fact]
    public async Task A_page_with_nothing_new_is_no_page()
    {
        ListService service = new(25) { IgnoresOffset = true, IgnoresLimit = true, Total = static _ => null };
        using ListClient client = new(service);
        int pages = 0;

        await foreach (ListThingsResponse _ in client.ListAllAsync().AsPages())
            pages++;

        Assert.Equal((1, 3), (pages, service.Asked.Count));
    }

    [Theory]
    [InlineData(25, false, 3)]
    [InlineData(7, true, 3)]
    public async Task Items_without_a_key_are_told_apart_page_by_page(int count, bool ignoresOffset, int requests)
    {
        ListService service = new(count) { IgnoresOffset = ignoresOffset, Total = static _ => null };
        using ListClient client = new(service);
        List<string> ids = [];

        await foreach (Thing thing in client.ListAllPlainAsync())
            ids.Add(thing.Id!);

        Assert.Equal(service.Ids, ids);
        Assert.Equal(requests, service.Asked.Count);
    }

    [Fact]
    public async Task Equal_items_without_a_key_are_all_given()
    {
        ListService service = new(25);
        service.Ids.Clear();
        service.Ids.AddRange(Enumerable.Repeat("same", 12));
        using ListClient client = new(service);
        int items = 0;

        await foreach (Thing _ in client.ListAllPlainAsync())
            items++;

        Assert.Equal(12, items);
    }

    private static async Task<List<string>> ReadAsync(ListService service, int? offset = null, int? limit = null, List<string>? into = null)
    {
        using ListClient client = new(service);
        List<string> ids = into ?? [];
        await foreach (Thing thing in client.ListAllAsync(new ListThingsRequest { Offset = offset, Limit = limit }))
            ids.Add(thing.Id!);
        return ids;
    }
}
