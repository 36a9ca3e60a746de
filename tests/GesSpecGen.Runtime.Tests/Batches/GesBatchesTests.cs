using GesSpecGen.Generated;

namespace GesSpecGen.Runtime.Tests.Batches;

public sealed class GesBatchesTests
{
    private const int Most = 10;

    [Theory]
    [InlineData(0, new int[0])]
    [InlineData(9, new[] { 9 })]
    [InlineData(10, new[] { 10 })]
    [InlineData(11, new[] { 10, 1 })]
    [InlineData(30, new[] { 10, 10, 10 })]
    public async Task Items_are_cut_by_the_documented_limit(int count, int[] sizes)
    {
        BatchService service = new();

        GesBatchResult<int> result = await SendAsync(service, Numbers(count));

        Assert.Equal(sizes.Order(), service.Batches.Select(static batch => batch.Count).Order());
        Assert.Equal(Enumerable.Range(0, count), service.Accepted);
        Assert.Equal((count, count, true), ((int)result.Taken, (int)result.Accepted, result.IsComplete));
        Assert.Same(result, result.EnsureSuccess());
    }

    [Fact]
    public async Task Callers_may_want_smaller_batches()
    {
        BatchService service = new();

        await SendAsync(service, Numbers(7), new GesBatchOptions { BatchSize = 3 });

        Assert.Equal([1, 3, 3], service.Batches.Select(static batch => batch.Count).Order());
    }

    [Fact]
    public async Task Without_a_documented_limit_a_thousand_items_travel_together()
    {
        BatchService service = new();

        await GesBatches.SendAsync(Numbers(2500), null, isIdempotent: true, service.SendAsync, null, null, CancellationToken.None);

        Assert.Equal([500, 1000, 1000], service.Batches.Select(static batch => batch.Count).Order());
    }

    [Theory]
    [InlineData(11, 1, 0, 1, "GesBatchOptions.BatchSize must be at least 1 and at most 10, as documented. (Parameter 'options')")]
    [InlineData(0, 1, 0, 1, "GesBatchOptions.BatchSize must be at least 1 and at most 10, as documented. (Parameter 'options')")]
    [InlineData(1, 0, 0, 1, "GesBatchOptions.MaxParallel must be at least 1. (Parameter 'options')")]
    [InlineData(1, 1, -1, 1, "GesBatchOptions.MaxSearches must be at least 0. (Parameter 'options')")]
    [InlineData(1, 1, 0, 0, "GesBatchOptions.MaxFailures must be at least 1. (Parameter 'options')")]
    public async Task Options_that_cannot_be_meant_are_refused_before_anything_is_sent(int size, int parallel, int searches, int failures, string message)
    {
        BatchService service = new();
        GesBatchOptions options = new() { BatchSize = size, MaxParallel = parallel, MaxSearches = searches, MaxFailures = failures };

        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>(() => SendAsync(service, Numbers(5), options));

        Assert.Equal(message, error.Message);
        Assert.Empty(service.Batches);
    }

    [Fact]
    public async Task No_more_batches_are_under_way_than_asked_for_and_no_more_items_are_read_than_they_need()
    {
        BatchService service = new() { Gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously) };
        int read = 0;

        Task<GesBatchResult<int>> run = SendAsync(service, Numbers(1000, () => read++), new GesBatchOptions { MaxParallel = 3 });
        await UntilAsync(() => service.Batches.Count == 3);
        int readWhileWaiting = read;
        service.Gate.SetResult();
        await run;

        Assert.Equal(3, service.MostAtOnce);
        // Each sender may hold one batch more in its hand than it sends.
        Assert.InRange(readWhileWaiting, 30, 60);
    }

    [Fact]
    public async Task The_items_that_are_refused_are_found_and_the_others_are_accepted()
    {
        BatchService service = new(3, 17, 18);

        GesBatchResult<int> result = await SendAsync(service, Numbers(25));

        Assert.Equal([3, 17, 18], result.Failures.SelectMany(static failure => failure.Items));
        Assert.Equal([3, 17, 18], result.Failures.Select(static failure => (int)failure.Position));
        Assert.All(result.Failures, static failure => Assert.Equal("GES.8000", Assert.IsType<GesApiException>(failure.Error).ErrorCode));
        Assert.Equal(Enumerable.Range(0, 25).Except([3, 17, 18]), service.Accepted);
        Assert.Equal((25, 22), (result.Taken, result.Accepted));
    }

    [Fact]
    public async Task Looking_for_them_costs_no_more_than_allowed()
    {
        BatchService service = new([.. Enumerable.Range(0, 10)]);

        GesBatchResult<int> result = await SendAsync(service, Numbers(10), new GesBatchOptions { MaxSearches = 4 });

        Assert.Equal(5, service.Batches.Count);
        Assert.Equal(Enumerable.Range(0, 10), result.Failures.SelectMany(static failure => failure.Items));
        Assert.Equal(0, result.Accepted);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task A_batch_fails_as_a_whole_where_it_must_not_be_sent_twice_or_is_not_wanted(bool isWanted, bool isIdempotent)
    {
        BatchService service = new(3);

        GesBatchResult<int> result = await SendAsync(service, Numbers(25), new GesBatchOptions { FindRefusedItems = isWanted }, isIdempotent: isIdempotent);

        GesBatchFailure<int> failure = Assert.Single(result.Failures);
        Assert.Equal((0, 10), (failure.Position, failure.Items.Count));
        Assert.Equal(3, service.Batches.Count);
    }

    [Fact]
    public async Task What_is_not_about_the_items_is_not_looked_for()
    {
        foreach (Func<Exception> refusal in new Func<Exception>[] { () => GesModelFactory.TransportException(), () => BatchService.Error("GES.8001", GesErrorAdvice.AskSupport), () => BatchService.Error("GES.8002", GesErrorAdvice.MendRequest, 500) })
        {
            BatchService service = new(3) { Refusal = refusal };

            GesBatchResult<int> result = await SendAsync(service, Numbers(10));

            Assert.Equal(10, Assert.Single(result.Failures).Items.Count);
            Assert.Single(service.Batches);
        }
    }

    [Fact]
    public async Task An_item_that_is_refused_before_it_is_sent_is_found_too()
    {
        BatchService service = new(4) { Refusal = static () => new ArgumentException("Four is out of range.") };

        GesBatchFailure<int> failure = Assert.Single((await SendAsync(service, Numbers(10))).Failures);

        Assert.Equal((4, 4), (failure.Position, Assert.Single(failure.Items)));
    }

    [Fact]
    public async Task After_too_many_failures_no_more_items_are_taken_and_what_was_taken_is_settled()
    {
        BatchService service = new([.. Enumerable.Range(0, 1000)]) { Refusal = static () => GesModelFactory.TransportException() };

        GesBatchResult<int> result = await SendAsync(service, Numbers(1000), new GesBatchOptions { MaxFailures = 5, MaxParallel = 1 });

        Assert.False(result.IsComplete);
        Assert.InRange(result.Taken, 50, 70);
        Assert.Equal(Enumerable.Range(0, (int)result.Taken), result.Failures.SelectMany(static failure => failure.Items));
        AggregateException error = Assert.Throws<AggregateException>(result.EnsureSuccess);
        Assert.StartsWith($"{result.Taken} of {result.Taken} items failed, and no more were taken.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_counts_every_item_once_and_never_goes_back()
    {
        BatchService service = new(5, 42);
        Seen seen = new();

        await SendAsync(service, Numbers(100), new GesBatchOptions { MaxParallel = 4 }, seen);

        Assert.Equal((98, 2), (seen.All[^1].Accepted, seen.All[^1].Failed));
        Assert.Equal(seen.All.OrderBy(static progress => progress.Accepted + progress.Failed), seen.All);
    }

    [Fact]
    public async Task Cancelling_ends_the_run()
    {
        using CancellationTokenSource cancellation = new();
        BatchService service = new() { Gate = new TaskCompletionSource() };

        Task<GesBatchResult<int>> run = SendAsync(service, Numbers(100), cancellationToken: cancellation.Token);
        await UntilAsync(() => service.Batches.Count == 2);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        Assert.Equal(2, service.Batches.Count);
    }

    [Fact]
    public async Task An_error_of_the_source_ends_the_run_as_it_is()
    {
        BatchService service = new();

        InvalidDataException error = await Assert.ThrowsAsync<InvalidDataException>(() => SendAsync(service, Broken()));

        Assert.Equal("line 16", error.Message);

        static async IAsyncEnumerable<int> Broken()
        {
            await foreach (int number in Numbers(15))
                yield return number;
            throw new InvalidDataException("line 16");
        }
    }

    [Fact]
    public void A_result_for_tests_counts_by_itself_and_must_add_up()
    {
        GesBatchFailure<int> failure = new(0, [1, 2], GesModelFactory.TransportException());

        Assert.Equal(3, new GesBatchResult<int>(5, [failure]).Accepted);
        Assert.Throws<ArgumentOutOfRangeException>(() => new GesBatchResult<int>(1, [failure]));
    }

    private static Task<GesBatchResult<int>> SendAsync(BatchService service, IAsyncEnumerable<int> numbers, GesBatchOptions? options = null, IProgress<GesBatchProgress>? progress = null, bool isIdempotent = true, CancellationToken cancellationToken = default) =>
        GesBatches.SendAsync(numbers, Most, isIdempotent, service.SendAsync, options, progress, cancellationToken);

    private static async IAsyncEnumerable<int> Numbers(int count, Action? read = null)
    {
        for (int i = 0; i < count; i++)
        {
            read?.Invoke();
            yield return i;
            await Task.Yield();
        }
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        while (!condition())
            await Task.Yield();
    }

    private sealed class Seen : IProgress<GesBatchProgress>
    {
        public List<GesBatchProgress> All { get; } = [];

        public void Report(GesBatchProgress value) => All.Add(value);
    }
}
