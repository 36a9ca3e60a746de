namespace GesSpecGen.Runtime.Tests.Transactions;

public sealed class GesTransactionTests
{
    [Fact]
    public async Task What_is_committed_is_not_rolled_back()
    {
        Work work = new();
        await using (work)
            await work.CommitAsync();

        Assert.Equal(["commit"], work.Calls);
        Assert.Equal(GesTransactionState.Committed, work.State);
    }

    [Fact]
    public async Task Leaving_it_by_an_exception_rolls_back_and_hides_nothing()
    {
        Work work = new() { RollBackFails = GesModelFactory.TransportException() };

        InvalidDataException error = await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await using (work)
                throw new InvalidDataException("half done");
        });

        Assert.Equal("half done", error.Message);
        Assert.Equal(["roll back"], work.Calls);
        Assert.Equal(GesTransactionState.RolledBack, work.State);
    }

    [Fact]
    public async Task What_was_rolled_back_is_not_rolled_back_again()
    {
        Work work = new();
        await using (work)
            await work.RollBackAsync();

        Assert.Equal(["roll back"], work.Calls);
    }

    [Fact]
    public async Task A_refused_commit_leaves_it_open_to_be_rolled_back()
    {
        Work work = new() { CommitFails = GesModelFactory.ApiException(new GesHttpResult(400), "GES.8000", "conflict") };

        await Assert.ThrowsAsync<GesApiException>(async () =>
        {
            await using (work)
                await work.CommitAsync();
        });

        Assert.Equal(["commit", "roll back"], work.Calls);
        Assert.Equal(GesTransactionState.RolledBack, work.State);
    }

    [Fact]
    public async Task A_commit_without_an_answer_leaves_it_in_doubt_and_nothing_more_is_sent()
    {
        foreach (Exception error in new Exception[] { GesModelFactory.TransportException(), GesModelFactory.TimeoutException(TimeSpan.FromSeconds(1)), new OperationCanceledException() })
        {
            Work work = new() { CommitFails = error };

            await Assert.ThrowsAnyAsync<Exception>(async () =>
            {
                await using (work)
                    await work.CommitAsync();
            });

            Assert.Equal(["commit"], work.Calls);
            Assert.Equal(GesTransactionState.InDoubt, work.State);
        }
    }

    [Theory]
    [InlineData(GesTransactionState.Committed, "Transaction 17 is committed; begin another one.")]
    [InlineData(GesTransactionState.RolledBack, "Transaction 17 is rolled back; begin another one.")]
    [InlineData(GesTransactionState.InDoubt, "Transaction 17 was to be committed, but no answer came; look whether its changes are there before they are made again.")]
    public async Task Nothing_is_done_in_a_transaction_that_has_ended(GesTransactionState state, string message)
    {
        Work work = new() { CommitFails = state == GesTransactionState.InDoubt ? GesModelFactory.TransportException() : null };
        await Record.ExceptionAsync(() => state == GesTransactionState.RolledBack ? work.RollBackAsync() : work.CommitAsync());
        work.Calls.Clear();

        Assert.Equal(message, (await Assert.ThrowsAsync<InvalidOperationException>(() => work.RunAsync())).Message);
        await Assert.ThrowsAsync<InvalidOperationException>(() => work.CommitAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => work.RollBackAsync());
        Assert.Empty(work.Calls);
    }

    [Fact]
    public async Task Work_in_it_is_sent()
    {
        await using Work work = new();

        Assert.Equal("done", await work.RunAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void An_answer_that_names_no_transaction_is_malformed(string? id)
    {
        GesMalformedResponseException error = Assert.Throws<GesMalformedResponseException>(() => new Work(new GesEmptyResponse(), id));

        Assert.Contains("it names no transaction.", error.Message, StringComparison.Ordinal);
    }

    private sealed class Work : GesTransaction
    {
        public Work()
            : base("17")
        {
        }

        public Work(GesResponse begun, string? id)
            : base(new GesOperation("BeginWork", "POST", "/work", "ges_03_0001"), begun, id)
        {
        }

        public List<string> Calls { get; } = [];

        public Exception? CommitFails { get; init; }

        public Exception? RollBackFails { get; init; }

        public Task<string> RunAsync() => Within(() => Send("run", null));

        protected override Task CommitOnceAsync(CancellationToken cancellationToken) => Send("commit", CommitFails);

        protected override Task RollBackOnceAsync(CancellationToken cancellationToken) => Send("roll back", RollBackFails);

        private async Task<string> Send(string call, Exception? error)
        {
            Calls.Add(call);
            await Task.Yield();
            return error is null ? "done" : throw error;
        }
    }
}
