namespace GesSpecGen.Core.Findings;

/// <summary>The levels that a project chose for single rules; all others keep their own. Of two for one rule, the later one counts.</summary>
public sealed record Levels(EquatableArray<RuleLevel> Chosen)
{
    public static Levels Default { get; } = new(default(EquatableArray<RuleLevel>));

    public Level Of(Rule rule) =>
        Chosen.LastOrDefault(chosen => chosen.RuleId == rule.Id)?.Level ?? (rule.Severity == Severity.Error ? Level.Error : Level.Warning);
}

/// <summary>What a project chose for one rule.</summary>
public sealed record RuleLevel(string RuleId, Level Level);
