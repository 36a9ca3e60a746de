using GesSpecGen;
using GesSpecGen.Memory;

namespace SocialGraph;

/// <summary>A made-up network, the same at each run: people in cities, who follow each other.</summary>
internal static class Network
{
    public const int People = 300;

    private static readonly string[] Names = ["Ada", "Ben", "Chen", "Dana", "Eli", "Fay", "Gus", "Hana", "Ivo", "Jun"];
    private static readonly string[] Cities = ["Oslo", "Lima", "Kyoto", "Accra"];

    public static async IAsyncEnumerable<NewVertex> PeopleAsync()
    {
        for (int i = 0; i < People; i++)
        {
            // As they come from a file or a database.
            await Task.Yield();
            yield return new NewVertex
            {
                Vertex = Id(i),
                Label = "person",
                Properties = new GesProperties { ["name"] = Names[i % Names.Length], ["age"] = 18 + i * 7 % 60, ["city"] = Cities[i % Cities.Length] },
            };
        }
    }

    public static async IAsyncEnumerable<NewEdge> FollowersAsync()
    {
        for (int i = 0; i < People; i++)
            for (int far = 1; far <= 81; far *= 3)
            {
                await Task.Yield();
                yield return new NewEdge { Source = Id(i), Target = Id((i + far) % People), Label = "follows", Properties = new GesProperties { ["since"] = 2000 + (i + far) % 25 } };
            }
    }

    private static string Id(int number) => $"p{number:000}";
}
