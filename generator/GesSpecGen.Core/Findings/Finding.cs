using System.Globalization;

namespace GesSpecGen.Core.Findings;

/// <summary>Something in a spec file that its author should know: which rule, where, and the words that the rule's message needs.</summary>
public sealed record Finding(Rule Rule, string Path, Place Place, EquatableArray<string> Arguments)
{
    /// <summary>Short and on one line, whatever the file holds: compilers and editors show findings so.</summary>
    public EquatableArray<string> Arguments { get; init; } = Arguments.Select(Words.OnOneLine).ToEquatableArray();

    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);

    /// <summary>The form that compilers and editors turn into a link: <c>file(line,column): error GES0201: …</c></summary>
    public override string ToString() =>
        $"{Path}({Place.Line + 1},{Place.Column + 1}): {(Rule.Severity == Severity.Error ? "error" : "warning")} {Rule.Id}: {Message}";
}
