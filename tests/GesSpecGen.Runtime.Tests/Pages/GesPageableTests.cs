namespace GesSpecGen.Runtime.Tests.Pages;

public sealed class GesPageableTests
{
    [Fact]
    public async Task All_items_come_and_each_request_begins_where_the_last_page_ended()
    {
        ListService service = new(25);
        using ListClient client = new(service);

        GesPageable<Thing, ListThingsResponse> all = client.ListAllAsync();

        Assert.Empty(service.Asked);
        Assert.Null(all.Total);
        Assert.Equal(service.Ids, await IdsAsync(all));
        Assert.Equal(["", "?offset=10", "?offset=20"], service.Asked);
        Assert.Equal(25, all.Total);
    }

    [Fact]
    public async Task Where_it_begins_how_long_pages_are_and_what_is_sought_is_said_by_the_request()
    {
        ListService service = new(25);
        using ListClient client = new(service);

        Assert.Equal(service.Ids[3..], await IdsAsync(client.ListAllAsync(new ListThingsRequest { Offset = 3, Limit = 8, State = "new" })));
        Assert.Equal(["?offset=3&limit=8&state=new", "?offset=11&limit=8&state=new", "?offset=19&limit=8&state=new"], service.Asked);
    }

    [Fact]
    public async Task Pages_are_the_answers_with_their_headers()
    {
        ListService service = new(20);
        using ListClient client = new(service);
        List<ListThingsResponse> pages = await ToListAsync(client.ListAllAsync().AsPages());

        Assert.Equal([("r-1", 10), ("r-2", 10)], pages.Select(static page => (page.Http.RequestId, page.Things!.Count)));
    }

    [Fact]
    public async Task An_empty_list_is_one_page()
    {
        ListService service = new(0);
        using ListClient client = new(service);
        GesPageable<Thing, ListThingsResponse> all = client.ListAllAsync();

        Assert.Single(await ToListAsync(all.AsPages()));
        Assert.Empty(await IdsAsync(all));
        Assert.Equal(0, all.Total);
        Assert.Equal(["", ""], service.Asked);
    }

    [Fact]
    public async Task Who_stops_early_asks_for_no_more_pages()
    {
        ListService service = new(25);
        using ListClient client = new(service);

        await foreach (Thing thing in client.ListAllAsync())
            if (thing.Id == "10")
                break;

        Assert.Equal([""], service.Asked);
    }

    [Fact]
    public async Task Who_goes_through_it_twice_asks_twice()
    {
        ListService service = new(12);
        using ListClient client = new(service);
        GesPageable<Thing, ListThingsResponse> all = client.ListAllAsync();

        Assert.Equal(await IdsAsync(all), await IdsAsync(all));
        Assert.Equal(["", "?offset=10", "", "?offset=10"], service.Asked);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_reading_can_be_cancelled_by_either_token(bool byParameter)
    {
        using CancellationTokenSource stop = new();
        ListService service = new(25) { Afterwards = _ => stop.Cancel() };
        using ListClient client = new(service);

        using CancellationTokenSource idle = new();
        GesPageable<Thing, ListThingsResponse> all = client.ListAllAsync(cancellationToken: byParameter ? stop.Token : idle.Token);
        CancellationToken other = byParameter ? idle.Token : stop.Token;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ToListAsync(all, other));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ToListAsync(all.AsPages(), other));
        Assert.Single(service.Asked);
    }

    [Fact]
    public async Task An_error_on_the_way_comes_after_the_items_before_it()
    {
        ListService service = new(25) { Total = static count => count == 10 ? 25 : throw new HttpRequestException("cut") };
        service.Afterwards = static ids => ids.RemoveRange(12, ids.Count - 12);
        using ListClient client = new(service);
        List<string> ids = [];

        await Assert.ThrowsAsync<GesTransportException>(async () =>
        {
            await foreach (Thing thing in client.ListAllAsync())
                ids.Add(thing.Id!);
        });

        Assert.Equal(10, ids.Count);
    }

    [Fact]
    public async Task Tests_make_a_list_of_given_pages()
    {
        GesPageable<Thing, ListThingsResponse> all = GesPageable<Thing, ListThingsResponse>.FromPages(
            new ListThingsResponse { Total = 3, Things = [new() { Id = "a" }, new() { Id = "b" }] },
            new ListThingsResponse { Total = 3 },
            new ListThingsResponse { Total = 4, Things = [new() { Id = "c" }] });

        Assert.Equal(["a", "b", "c"], await IdsAsync(all));
        Assert.Equal(3, (await ToListAsync(all.AsPages())).Count);
        Assert.Equal(4, all.Total);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ToListAsync(all, new CancellationToken(canceled: true)));
    }

    private static async Task<List<string>> IdsAsync(IAsyncEnumerable<Thing> things) => [.. (await ToListAsync(things)).Select(static thing => thing.Id!)];

    private static async Task<List<T>> ToListAsync<T>(IAsyncEnumerable<T> items, CancellationToken stop = default)
    {
        List<T> all = [];
        await foreach (T item in items.WithCancellation(stop))
            all.Add(item);
        return all;
    }
}
