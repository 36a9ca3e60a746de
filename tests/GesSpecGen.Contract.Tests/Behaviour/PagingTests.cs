using GesSpecGen.Contract.Tests.Client;
using GesSpecGen.Contract.Tests.Server;
using GesSpecGen.Contract.Tests.Spec;
using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator;

namespace GesSpecGen.Contract.Tests.Behaviour;

/// <summary>Every operation that lists page by page, read to its end against the emulator.</summary>
public sealed class PagingTests : IAsyncLifetime
{
    private const int Items = 25;

    private PlaneEmulators _emulators = null!;

    public static TheoryData<string> Lists => [.. Documentation.Operations.Where(static operation => operation.Spec.Behaviour.Pages is not null).Select(static operation => operation.ToString())];

    public async Task InitializeAsync() => _emulators = await PlaneEmulators.StartAsync(static () => new GesEmulatorOptions { ListedItems = Items });

    public async Task DisposeAsync() => await _emulators.DisposeAsync();

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task All_items_are_read_in_pages_that_follow_each_other(string operation)
    {
        ListRead read = await ReadAsync(operation, new() { [Pages(operation).Limit.Text] = "10" });

        // Once for the pages, once for the items.
        Assert.Equal([(null, "10"), ("10", "10"), ("20", "10"), (null, "10"), ("10", "10"), ("20", "10")], Emulator(operation).Requests.Select(request => (Asked(request, operation, static pages => pages.Offset), Asked(request, operation, static pages => pages.Limit))));
        Assert.Equal(Items, read.Keys.Distinct().Count());
        Assert.Equal(Items, read.Items);
        Assert.Equal([10, 10, 5], read.PageSizes);
        Assert.Equal(Pages(operation).Total is null ? null : Items, read.Total);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Reading_may_begin_in_the_middle(string operation)
    {
        ListRead read = await ReadAsync(operation, new() { [Pages(operation).Offset.Text] = "18", [Pages(operation).Limit.Text] = "5" });

        Assert.Equal(["18", "23", "18", "23"], Emulator(operation).Requests.Select(request => Asked(request, operation, static pages => pages.Offset)));
        Assert.Equal([5, 2], read.PageSizes);
        Assert.Equal(7, read.Items);
    }

    private async Task<ListRead> ReadAsync(string operation, Dictionary<string, string> query)
    {
        DocumentedExample documented = Documentation.Examples.First(example => example.Operation.ToString() == operation && !example.IsError);
        DocumentedExample example = documented with { Query = query };
        using GesClient client = TestClient.For(example.Operation, Emulator(operation).Endpoint, Emulator(operation).Token);
        dynamic list = EmittedOperation.Of(example.Operation).ListAll(client, example);
        return await ListRead.OfAsync(list);
    }

    private GesEmulator Emulator(string operation) => _emulators[Documentation.Operations.Single(known => known.ToString() == operation).Plane];

    private static PagesSpec Pages(string operation) => Documentation.Operations.Single(known => known.ToString() == operation).Spec.Behaviour.Pages!;

    private static string? Asked(ReceivedRequest request, string operation, Func<PagesSpec, Word> row) =>
        request.Query.Where(parameter => parameter.Key == row(Pages(operation)).Text).Select(static parameter => parameter.Value).SingleOrDefault();
}
