using GesSpecGen.Analyzers.Results;
using GesSpecGen.Analyzers.Tests.Support;
using GesSpecGen.CodeFixes.Results;

namespace GesSpecGen.Analyzers.Tests.Results;

/// <summary>Jobs that nobody waits for, streams that nobody reads, transactions that nobody ends.</summary>
public sealed class DroppedResultTests
{
    [Theory]
    [InlineData("«await ges.Graphs.StartAsync(name)»;", "await (await ges.Graphs.StartAsync(name)).WaitAsync();")]
    [InlineData("«ges.Graphs.StartAsync(name)»;", "await (await ges.Graphs.StartAsync(name)).WaitAsync();")]
    [InlineData("«await ges.Graphs.StartAsync(name).ConfigureAwait(false)»;", "await (await ges.Graphs.StartAsync(name).ConfigureAwait(false)).WaitAsync().ConfigureAwait(false);")]
    [InlineData("«await ges.Graphs.StopAsync(name, token)»;", "await (await ges.Graphs.StopAsync(name, token)).WaitAsync(cancellationToken: token);")]
    [InlineData("«await ges.Graphs.StartAsync(name, cancellationToken: CancellationToken.None)»;", "await (await ges.Graphs.StartAsync(name, cancellationToken: CancellationToken.None)).WaitAsync(cancellationToken: CancellationToken.None);")]
    [InlineData("var enough = token;\n«await ges.Graphs.StopAsync(name, enough)»;", "var enough = token;\nawait (await ges.Graphs.StopAsync(name, enough)).WaitAsync(cancellationToken: enough);")]
    [InlineData("using CancellationTokenSource source = new();\n«await ges.Graphs.StopAsync(name, source.Token)»;", "using CancellationTokenSource source = new();\nawait (await ges.Graphs.StopAsync(name, source.Token)).WaitAsync(cancellationToken: source.Token);")]
    [InlineData("string stop = name;\n«await ges.Graphs.StopAsync(stop)»;", "string stop = name;\nawait (await ges.Graphs.StopAsync(stop)).WaitAsync();")]
    [InlineData("// Starts it.\nvar job = «await ges.Graphs.StartAsync(name)»;", "// Starts it.\nawait (await ges.Graphs.StartAsync(name)).WaitAsync();")]
    [InlineData("GesJob<ShowJobResponse> job = «await ges.Graphs.StartAsync(name)»;", "await (await ges.Graphs.StartAsync(name)).WaitAsync();")]
    [InlineData("«await graph.Algorithms.StartPageRankAsync()»;\n«await ges.Graphs.StopAsync(name)»;", "await (await graph.Algorithms.StartPageRankAsync()).WaitAsync();\nawait (await ges.Graphs.StopAsync(name)).WaitAsync();")]
    public Task A_dropped_job_is_waited_for(string before, string after) =>
        Caller.Mends<DroppedResultAnalyzer, WaitFix>("GES0702", Caller.Body(before), Caller.Body(after), new() { Key = "WaitFixWait" });

    [Fact]
    public Task Who_does_not_want_to_wait_says_so() => Caller.Mends<DroppedResultAnalyzer, WaitFix>(
        "GES0702", Caller.Body("«await ges.Graphs.StartAsync(name)»;"), Caller.Body("_ = await ges.Graphs.StartAsync(name);"), new() { Action = 1, Key = "WaitFixDiscard" });

    [Theory]
    [InlineData("_ = await ges.Graphs.StartAsync(name);")]
    [InlineData("await (await ges.Graphs.StartAsync(name)).WaitAsync();")]
    [InlineData("Console.WriteLine((await ges.Graphs.StartAsync(name)).Id);")]
    [InlineData("var job = await ges.Graphs.StartAsync(name);\nConsole.WriteLine(job.ToResumeToken());")]
    [InlineData("var started = names.Select(one => ges.Graphs.StartAsync(one));\nawait Task.WhenAll(started);")]
    [InlineData("await ges.ElasticIps.AttachAsync(name, new() { EipId = name });")]
    [InlineData("var known = ges.Jobs.GetHandle(name, name);")]
    [InlineData("var given = GesJob.FromStatuses(name, new ShowJobResponse());")]
    [InlineData("Task<GesJob<ShowJobResponse>> StartAsync() => ges.Graphs.StartAsync(name);\nawait (await StartAsync()).WaitAsync();")]
    public Task A_job_that_is_kept_is_no_finding(string body) => Caller.FindsNothing<DroppedResultAnalyzer>(Caller.Body(body));

    [Theory]
    [InlineData("«accounts.Cypher.QueryAsync(\"match (n) set n.seen = true\")»;", "await foreach (var _ in accounts.Cypher.QueryAsync(\"match (n) set n.seen = true\")) { }")]
    [InlineData("«ges.Graphs.ListAllAsync()»;", "await foreach (var _ in ges.Graphs.ListAllAsync()) { }")]
    [InlineData("_ = «accounts.Cypher.QueryAsync(\"create (n)\")»;", "await foreach (var _ in accounts.Cypher.QueryAsync(\"create (n)\")) { }")]
    public Task What_nobody_goes_through_is_gone_through(string before, string after) =>
        Caller.Mends<DroppedResultAnalyzer, UsingFix>("GES0706", Caller.Body(before), Caller.Body(after));

    [Fact]
    public Task A_stream_in_a_variable_that_nobody_uses_is_found() =>
        Caller.Finds<DroppedResultAnalyzer>("GES0706", Caller.Body("var rows = «accounts.Cypher.QueryAsync(\"create (n)\")»;"));

    [Fact]
    public Task A_stream_that_is_handed_on_is_no_finding() => Caller.FindsNothing<DroppedResultAnalyzer>(Caller.Body(
        "var rows = graph.Cypher.QueryAsync(\"match (n) return n\");\nConsole.WriteLine(rows);\nawait foreach (var row in graph.Cypher.QueryAsync(\"match (n) return n\")) { }"));

    [Fact]
    public Task A_transaction_is_rolled_back_on_every_way_out() => Caller.Mends<DroppedResultAnalyzer, UsingFix>(
        "GES0707",
        Caller.Body("// A transfer.\nvar transfer = «await accounts.Transactions.CreateAsync()»;\nawait transfer.CommitAsync();"),
        Caller.Body("// A transfer.\nawait using var transfer = await accounts.Transactions.CreateAsync();\nawait transfer.CommitAsync();"));

    [Fact]
    public Task A_dropped_transaction_is_found() =>
        Caller.Finds<DroppedResultAnalyzer>("GES0707", Caller.Body("«await accounts.Transactions.CreateAsync()»;"));

    [Theory]
    [InlineData("await using var transfer = await accounts.Transactions.CreateAsync();\nawait transfer.CommitAsync();")]
    [InlineData("await using (var transfer = await accounts.Transactions.CreateAsync())\n    await transfer.CommitAsync();")]
    [InlineData("var transfer = await accounts.Transactions.CreateAsync();\nawait using (transfer)\n    await transfer.CommitAsync();")]
    [InlineData("var transfer = await accounts.Transactions.CreateAsync();\ntry { await transfer.CommitAsync(); }\nfinally { await transfer.DisposeAsync(); }")]
    [InlineData("var transfer = await accounts.Transactions.CreateAsync();\nawait using var scope = transfer.ConfigureAwait(false);")]
    [InlineData("var transfer = await accounts.Transactions.CreateAsync();\nKeep(transfer);\nvoid Keep(GesTransaction kept) { }")]
    public Task A_transaction_that_ends_is_no_finding(string body) => Caller.FindsNothing<DroppedResultAnalyzer>(Caller.Body(body));
}
