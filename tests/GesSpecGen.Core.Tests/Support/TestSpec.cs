using GesSpecGen.Core.Binding;
using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Tests.Support;

/// <summary>A small spec: one operation in a plane of two groups. Tests say what differs, and mark with «…» what a finding should point at.</summary>
internal sealed class TestSpec
{
    public const string PlanePath = "management/plane.yaml";
    public const string TypesPath = "management/types.yaml";
    public const string OperationPath = "management/job/do-it.yaml";

    public const string Plane = """
        plane: management
        client: GesManagementClient
        groups:
          job: { property: Jobs }
          graph: { property: Graphs }
        errors:
          ManagementError:
            members:
              error_code: { type: String }
              error_msg: { type: String }
        """;

    /// <summary>The keys of the operation, by name.</summary>
    private static readonly (string Key, string Text)[] Operation =
    [
        ("operation", "operation: DoIt"),
        ("summary", "summary: Do it."),
        ("uri", "uri: GET /v2/things"),
        ("responses", "responses: { 200: {} }"),
    ];

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal) { [PlanePath] = Plane };

    private TestSpec(string operation) => _texts[OperationPath] = operation;

    /// <summary>The operation with these keys in place of its own.</summary>
    public static TestSpec With(string keys) => new(Complete(keys));

    /// <summary>The operation without one of its keys.</summary>
    public static TestSpec Without(string key) => new(Join(Operation.Where(own => own.Key != key).Select(static own => own.Text)));

    /// <summary>This text instead of the whole operation file.</summary>
    public static TestSpec Of(string text) => new(text);

    /// <summary>One more file, or another text for one that is there.</summary>
    public TestSpec And(string path, string text)
    {
        _texts[path] = text;
        return this;
    }

    /// <summary>One more operation file; keys that are not given are those of the small operation, but for its URI.</summary>
    public TestSpec AndOperation(string path, string keys) => And(path, Complete(keys, "uri: GET /v2/" + Path.GetFileNameWithoutExtension(path)));

    public TestSpec No(string path)
    {
        _texts.Remove(path);
        return this;
    }

    /// <summary>The text of one of the files, with its mark.</summary>
    public string Text(string path) => _texts[path];

    public SpecSet Read() => SpecSet.Read(_texts.ToDictionary(static file => file.Key, static file => MarkedText.Of(file.Value).Text));

    public IReadOnlyList<Finding> Findings() => SpecCheck.Findings(Read());

    public void FindsNothing() => Assert.Empty(Findings().Select(static finding => finding.ToString()));

    /// <summary>There is this finding and no other, at the marked place. Only what is said of a file as a whole has an empty mark, at its start.</summary>
    public void Finds(string ruleId, string message)
    {
        (string path, Place place) = Marked();
        Finding finding = Assert.Single(Findings());
        Assert.Equal($"{ruleId} {message}", $"{finding.Rule.Id} {finding.Message}");
        Assert.Equal(path, finding.Path);
        Assert.Equal(place, finding.Place);
        Assert.True(place.End > place.Start || place == Place.FileStart || ruleId == RuleIds.NotYaml, "Nothing would be underlined.");
    }

    private (string Path, Place Place) Marked()
    {
        foreach ((string path, string text) in _texts)
            if (MarkedText.Of(text).Mark is { } place)
                return (path, place);
        throw new InvalidOperationException("The test does not mark where the finding stands.");
    }

    private static string Complete(string keys, string? uri = null) =>
        Join(Operation.Where(own => !Keys(keys).Contains(own.Key) && (own.Key == "summary" || !Keys(keys).Contains("algorithm"))).Select(own => own.Key == "uri" ? uri ?? own.Text : own.Text).Append(keys));

    private static HashSet<string> Keys(string yaml) =>
        [.. yaml.Split('\n').Where(static line => line.Length > 0 && !char.IsWhiteSpace(line[0])).Select(static line => line.Replace("«", "").Replace("»", "").Split(':')[0].Trim())];

    private static string Join(IEnumerable<string> lines) => string.Join("\n", lines) + "\n";
}
