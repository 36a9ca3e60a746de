namespace GesSpecGen.Core.Findings;

/// <summary>Collects the findings of one file while it is read or checked.</summary>
internal sealed class FindingList(string path)
{
    // A file that is wrong everywhere is told so often enough to be mended, and no more.
    private const int Most = 100;

    private readonly List<Finding> _findings = [];

    private bool IsFull => _findings.Count >= Most;

    public void Add(Rule rule, Place place, params string[] arguments)
    {
        if (!IsFull)
            _findings.Add(new Finding(rule, path, place, arguments.ToEquatableArray()));
    }

    /// <summary>As <see cref="Nearest.Hint"/>, as long as anybody will read it.</summary>
    public string Hint(string word, IEnumerable<string> candidates) => IsFull ? "" : Nearest.Hint(word, candidates);

    /// <summary>As <see cref="Nearest.Of"/>, as long as anybody will read it.</summary>
    public string? Near(string word, IEnumerable<string> candidates) => IsFull ? null : Nearest.Of(word, candidates);

    public EquatableArray<Finding> ToArray() => _findings.ToEquatableArray();
}
