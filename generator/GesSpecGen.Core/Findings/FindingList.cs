namespace GesSpecGen.Core.Findings;

/// <summary>Collects the findings of one file while it is read or checked.</summary>
internal sealed class FindingList(string path)
{
    // A file that is wrong everywhere is told so often enough to be mended, and no more.
    private const int Most = 100;

    private readonly List<Finding> _findings = [];

    public bool HasErrors { get; private set; }

    public void Add(Rule rule, Place place, params string[] arguments)
    {
        HasErrors |= rule.Severity == Severity.Error;
        if (_findings.Count < Most)
            _findings.Add(new Finding(rule, path, place, arguments.ToEquatableArray()));
    }

    public EquatableArray<Finding> ToArray() => _findings.ToEquatableArray();
}
