using GesSpecGen;
using GesSpecGen.Memory;
using Spectre.Console;

namespace SocialGraph;

/// <summary>The same question in two ways: by a filter, whose job gives vertices, and in Cypher, whose rows are records.</summary>
internal static class Searching
{
    public static async Task RunAsync(GesGraphClient graph)
    {
        AnsiConsole.MarkupLine("[bold]Who lives in Lima and is older than 70?[/]");
        GesJob<QueryVerticesResult> job = await graph.Vertices.QueryAsync(new QueryVerticesRequest
        {
            Labels = ["person"],
            VertexFilters =
            [
                new VertexFilter { PropertyName = "city", Predicate = FilterPredicate.Equal, Values = ["Lima"] },
                new VertexFilter { PropertyName = "age", Predicate = FilterPredicate.Greater, Values = ["70"] },
            ],
            Limit = 100,
        });
        QueryVerticesResult found = await job.WaitAsync();
        AnsiConsole.MarkupLineInterpolated($"  by a filter: {found.DataTotalSize}: {string.Join(", ", found.Vertices!.Select(static person => $"{person.Id} ({person.Properties.Int64("age")})"))}");

        int rows = 0;
        // Values travel as parameters: never write them into the statement.
        await foreach (Person person in graph.Cypher.QueryAsync<Person>(
            "match (p:person) where p.city = $city and p.age > $age return p.name as name, p.age as age, p.city as city",
            new() { ["city"] = "Lima", ["age"] = 70 }))
        {
            if (rows++ == 0)
                AnsiConsole.MarkupLineInterpolated($"  by Cypher: the first is {person.Name}, {person.Age}, of {person.City}");
        }

        AnsiConsole.MarkupLineInterpolated($"  by Cypher: {rows}");
    }
}
