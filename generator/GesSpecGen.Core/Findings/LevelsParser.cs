namespace GesSpecGen.Core.Findings;

/// <summary>Reads the levels that a project chooses: <c>GES0340=error;GES0505=none</c>.</summary>
public static class LevelsParser
{
    // The words of .editorconfig, and what others call the same.
    private static readonly Dictionary<string, Level> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["error"] = Level.Error,
        ["warning"] = Level.Warning,
        ["suggestion"] = Level.Suggestion,
        ["info"] = Level.Suggestion,
        ["silent"] = Level.Silent,
        ["hidden"] = Level.Silent,
        ["none"] = Level.None,
    };

    private static readonly string[] Shown = ["error", "warning", "suggestion", "silent", "none"];

    /// <summary>Semicolons, commas and line breaks separate. What cannot be used changes nothing, and a finding says why.</summary>
    public static (Levels Levels, EquatableArray<Finding> Findings) Parse(string? text)
    {
        List<RuleLevel> chosen = [];
        List<Finding> findings = [];
        foreach (string entry in (text ?? "").Split([';', ',', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(static part => part.Trim()).Where(static part => part.Length > 0))
        {
            string? fault = Read(entry, chosen);
            if (fault is not null)
                findings.Add(new Finding(Rules.BadLevel, "", Place.FileStart, new EquatableArray<string>([entry, fault])));
        }

        return (new Levels(chosen.ToEquatableArray()), findings.ToEquatableArray());
    }

    private static string? Read(string entry, List<RuleLevel> chosen)
    {
        string[] parts = [.. entry.Split('=').Select(static part => part.Trim())];
        if (parts.Length != 2)
            return "it has to be a rule and a severity, such as GES0340=warning";
        Rule? rule = Rules.All.FirstOrDefault(rule => string.Equals(rule.Id, parts[0], StringComparison.OrdinalIgnoreCase));
        if (rule is null)
            return $"no rule has the id '{parts[0]}'{Nearest.Hint(parts[0], Rules.All.Select(static known => known.Id))}";
        if (!Words.TryGetValue(parts[1], out Level level))
            return $"'{parts[1]}' is no severity{Nearest.Hint(parts[1], Shown)}";
        chosen.Add(new RuleLevel(rule.Id, level));
        return null;
    }
}
