using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GesSpecGen;
using GesSpecGen.Memory;

internal static class Searching
{
    public static async Task RunAsync(GesGraphClient movies)
    {
        GesBatchResult<NewVertex> added = await movies.Vertices.BatchAddAllAsync(UsersAsync(), overrideExists: true);
        Console.WriteLine($"added: {added.Accepted}");

        GesStream<Vertex, ListVertexDetailsResponse> people = movies.Vertices.StreamDetailsAsync(new ListVertexDetailsRequest { VertexIds = "Ray" });
        await foreach (Vertex person in people)
            Console.WriteLine($"person: {person.Label} {person.Id}, {person.Properties.Int64("age")}");

        GesJob<QueryVerticesResult> query = await movies.Vertices.QueryAsync(new QueryVerticesRequest
        {
            Labels = ["user"],
            VertexFilters = [new VertexFilter { PropertyName = "age", Predicate = FilterPredicate.Greater, Values = ["18"] }],
        });
        IReadOnlyList<Vertex>? found = (await query.WaitAsync()).Vertices;
        Console.WriteLine($"found: {string.Join(", ", found!.Select(static vertex => vertex.Id))}");
    }

    private static async IAsyncEnumerable<NewVertex> UsersAsync()
    {
        await Task.Yield();
        yield return new NewVertex { Vertex = "Ray", Label = "user", Properties = new GesProperties { ["age"] = 31 } };
    }
}
