using System.Globalization;

namespace GesSpecGen.Fuzz.Valid;

/// <summary>Makes the types of a random spec. Each has chances of its own, so that those of a smaller spec are the same.</summary>
internal sealed class TypeMaker(int seed, ValidSize size)
{
    private const string Kind = "Kind";

    private readonly IReadOnlyList<string> _names = new Random(seed).Shuffled(ValidNames.Types);

    private string[] Objects => [.. _names.Take(size.Objects)];

    private string[] Unions => [.. Enumerable.Range(0, size.Unions).Select(static number => "Choice" + Number(number))];

    public IReadOnlyList<ValidType> Make() =>
    [
        new ValidText(Kind),
        .. Objects.Select((name, number) => new ValidObject(name, IsRows: false, [Mark(number), .. Rows(number, new RowMaker(Chances(number), Kind, Objects, Unions, number))])),
        .. Unions.Select((name, number) => Union(name, Chances(100 + number))),
        .. Enumerable.Range(0, size.Views).Select(number => new ValidObject("Line" + Number(number), IsRows: true, [.. Rows(number, new RowMaker(Chances(200 + number), Kind, Objects, Unions, null))])),
    ];

    private Random Chances(int number) => new(HashCode(seed, number));

    private static int HashCode(int seed, int number) => unchecked((seed * 1_000_003) + (number * 7_919));

    // What tells an object from others.
    private static ValidRow Mark(int number) => new("mark" + Number(number), "Integer") { IsRequired = true };

    private IEnumerable<ValidRow> Rows(int number, RowMaker maker)
    {
        Random chances = Chances(300 + number);
        return maker.Make(1 + chances.Next(size.Rows));
    }

    private ValidUnion Union(string name, Random chances)
    {
        IReadOnlyList<string> names = chances.Shuffled(ValidNames.Cases);
        string[] simple = [chances.Of("String", Kind), chances.Of("Integer", "Long", "Float", "Double"), "Boolean"];
        List<(string Type, string? When)> cases = [.. chances.Shuffled(simple).Take(1 + chances.Next(3)).Select(static type => (type, (string?)null))];
        if (chances.Once(2))
            cases.Add((chances.Of("Array", "Entries") + " of " + chances.Of(["String", "Long", name, .. Objects]), null));
        foreach (int number in Enumerable.Range(0, Objects.Length).Where(_ => chances.Once(4)))
            cases.Add((Objects[number], "mark" + Number(number)));
        if (chances.Once(2))
            cases.Add((chances.Of("Map of Integer", "Map of " + name, "Properties", Objects[0]), null));
        if (chances.Once(2))
            cases.Add(("", null));
        return new ValidUnion(name, [.. chances.Shuffled(cases).Select((part, i) => new ValidCase(chances.Once(3) && part.When is not null ? part.Type + "Case" : names[i], part.Type, part.When))]);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
