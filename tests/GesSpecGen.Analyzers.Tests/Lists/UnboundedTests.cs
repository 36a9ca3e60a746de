using GesSpecGen.Analyzers.Lists;
using GesSpecGen.Analyzers.Tests.Support;
using GesSpecGen.CodeFixes.Lists;

namespace GesSpecGen.Analyzers.Tests.Lists;

/// <summary>Lists of unknown length that are taken into memory.</summary>
public sealed class UnboundedTests
{
    private const string Statement = "var request = new GesSpecGen.Memory.ExecuteCypherRequest { Statements = [new GesSpecGen.Memory.CypherStatement { Statement = ";

    [Theory]
    [InlineData("await ges.Jobs.ListAllAsync().«ToListAsync»();", "await ges.Jobs.ListAllAsync().Take(1000).ToListAsync();")]
    [InlineData("await ges.Jobs.ListAllAsync().Where(job => job.Status == JobStatus.Failed).«ToArrayAsync»(token);", "await ges.Jobs.ListAllAsync().Where(job => job.Status == JobStatus.Failed).Take(1000).ToArrayAsync(token);")]
    [InlineData("await graph.Cypher.QueryAsync(\"match (n) return n\").«ToListAsync»();", "await graph.Cypher.QueryAsync(\"match (n) return n\").Take(1000).ToListAsync();")]
    [InlineData("var all = ges.Jobs.ListAllAsync();\nvar list = await all.«ToListAsync»();", "var all = ges.Jobs.ListAllAsync();\nvar list = await all.Take(1000).ToListAsync();")]
    [InlineData("await ges.Jobs.ListAllAsync().«ToListAsync»();\nawait ges.Graphs.ListAllAsync().«ToListAsync»();", "await ges.Jobs.ListAllAsync().Take(1000).ToListAsync();\nawait ges.Graphs.ListAllAsync().Take(1000).ToListAsync();")]
    [InlineData(Statement + "«\"match (n) return n\"» }] };", Statement + "\"match (n) return n limit 1000\" }] };")]
    [InlineData(Statement + "«\"match (n:user)-[r]->(m) return n, m;\"» }] };", Statement + "\"match (n:user)-[r]->(m) return n, m limit 1000\" }] };")]
    public Task What_is_taken_into_memory_gets_a_limit(string before, string after) =>
        Caller.Mends<UnboundedAnalyzer, LimitFix>("GES0703", Caller.Body(before), Caller.Body(after));

    [Theory]
    [InlineData("await foreach (var job in ges.Jobs.ListAllAsync()) { }")]
    [InlineData("await foreach (var row in graph.Cypher.QueryAsync(\"match (n) return n\")) { }")]
    [InlineData("await ges.Jobs.ListAllAsync().Take(10).ToListAsync();")]
    [InlineData("await ges.Jobs.ListAllAsync().TakeWhile(job => job.Status != null).ToListAsync();")]
    [InlineData("await ges.Jobs.ListAllAsync().FirstOrDefaultAsync();")]
    [InlineData("await ges.Jobs.ListAllAsync().CountAsync();")]
    [InlineData("await graph.Cypher.QueryAsync(\"match (n) return n limit 10\").ToListAsync();")]
    [InlineData("await graph.Cypher.QueryAsync(\"match (n) where n.age > 18 return n\").ToListAsync();")]
    [InlineData("await graph.Cypher.QueryAsync(\"match (n {age: 18}) return n\").ToListAsync();")]
    [InlineData("await graph.Cypher.QueryAsync(\"match (n) return count(n)\").ToListAsync();")]
    [InlineData("await graph.Cypher.QueryAsync(name).ToListAsync();")]
    [InlineData("await graph.Vertices.StreamDetailsAsync(new() { VertexIds = name }).ToListAsync();")]
    [InlineData(Statement + "\"match (n) return n limit 10\" }] };")]
    [InlineData(Statement + "\"match (n) return n\", Limit = 10 }] };")]
    [InlineData(Statement + "\"create (n:user)\" }] };")]
    [InlineData("await names.ToAsyncEnumerable().ToListAsync();")]
    public Task What_is_bounded_or_streamed_is_no_finding(string body) => Caller.FindsNothing<UnboundedAnalyzer>(Caller.Body(body));

    [Fact]
    public Task A_word_inside_of_a_text_is_no_limit() =>
        Caller.Finds<UnboundedAnalyzer>("GES0703", Caller.Body(Statement + "«\"match (n) return n.name = 'limit 10'\"» }] };"));
}
