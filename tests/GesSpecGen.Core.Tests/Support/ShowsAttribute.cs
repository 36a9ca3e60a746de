namespace GesSpecGen.Core.Tests.Support;

/// <summary>The test shows a rule: the smallest spec that has this finding and no other.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ShowsAttribute(string ruleId) : Attribute
{
    public string RuleId => ruleId;
}
