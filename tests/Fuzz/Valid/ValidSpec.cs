using System.Globalization;

namespace GesSpecGen.Fuzz.Valid;

/// <summary>A random spec without a mistake: types of types, of all kinds, under names that C# likes less than JSON does. The same seed gives the same spec.</summary>
public sealed class ValidSpec
{
    private const int Objects = 12;
    private const int MostRows = 8;
    private const int MostLevels = 3;

    // Each becomes another member, none of which an object has already.
    private static readonly string[] Words = ["class", "int", "namespace", "graph_id", "beginTime", "X-Language", "some.name", "a b", "record", "await", "async", "var", "field", "value", "item", "json", "system", "task", "string", "object", "event", "default", "URL", "v1", "$ref", "@id", "c'd", "list", "new", "this"];
    private static readonly string[] Foreign = ["\u4F60\u597D", "\uD83D\uDE00", "\u0130", "\u00DF", "e\u0301", "\u0E01\u0E33", "123", "-", "Equals", "Json", "a\\b", "{0}", "</summary>"];
    private static readonly string[] Simple = ["String", "Integer", "Long", "Double", "Boolean", "Object", "Integer, encoded: string", "Long, encoded: string", "Boolean, encoded: string", "String, format: utc-time", "String, format: date"];

    private static readonly string[] Forms = ["Array", "Map", "Entries"];

    private readonly Random _random;

    public ValidSpec(int seed)
    {
        _random = new Random(seed);
        Types = [.. Enumerable.Range(0, Objects).Select(number => new ValidType(string.Create(CultureInfo.InvariantCulture, $"Thing{number}"), [.. Rows(number)]))];
    }

    public IReadOnlyList<ValidType> Types { get; }

    /// <summary>The files, as they would lie in the spec folder.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Texts =>
    [
        new("management/plane.yaml", "plane: management\nclient: GesManagementClient\nsummary: Things.\ngroups: { graph: { property: Graphs, summary: Graphs. } }\nerrors: { ManagementError: { members: { error_code: { type: String } } } }\n"),
        new("management/types.yaml", "types:\n  Kind: { description: A kind., values: { class: One., 200: { name: Ready, description: Two. }, \"\u4F60\": { name: Other } } }\n" + string.Concat(Types.Select(static type => type.Yaml))),
        new("management/graph/do-it.yaml", $"operation: DoIt\nsummary: Do it.\nuri: POST /v2/things\nbody: {{ {Uses()} }}\nresponses: {{ 200: {{ {Uses()} }} }}\n"),
    ];

    private string Uses() => string.Join(", ", Types.Select(static (type, number) => string.Create(CultureInfo.InvariantCulture, $"row{number}: {{ type: {type.Name} }}")).Append("kind: { type: Kind }"));

    private IEnumerable<ValidRow> Rows(int owner)
    {
        string[] words = [.. Words], foreign = [.. Foreign];
        _random.Shuffle(words);
        _random.Shuffle(foreign);
        int count = _random.Next(1, MostRows + 1);
        for (int i = 0; i < count; i++)
        {
            bool isForeign = _random.Next(5) == 0;
            yield return new ValidRow(isForeign ? foreign[i] : words[i], Type(owner, MostLevels), _random.Next(4) == 0)
            {
                MemberName = isForeign ? string.Create(CultureInfo.InvariantCulture, $"Foreign{i}") : null,
            };
        }
    }

    private string Type(int owner, int levels) => levels > 0 && _random.Next(3) == 0
        ? $"{Forms[_random.Next(Forms.Length)]} of {Type(owner, levels - 1)}".Split(',')[0]
        : _random.Next(4) switch
        {
            0 when owner + 1 < Objects => string.Create(CultureInfo.InvariantCulture, $"Thing{_random.Next(owner + 1, Objects)}"),
            1 => "Kind",
            _ => Simple[_random.Next(Simple.Length)],
        };
}
