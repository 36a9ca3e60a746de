using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Core.Binding;

/// <summary>Checks that the codes of an unknown job are documented: with a mistyped one, a job that is not there yet would be taken for a failure.</summary>
internal static class UnknownJobCheck
{
    public static void Run(OperationSpec operation, SharedPlane? plane, FindingList findings)
    {
        if (operation.Behaviour.Polls is not { Unknown.Count: > 0 } polls)
            return;
        List<string> known = [.. (plane?.ErrorCodes ?? default).Concat(operation.Examples.Where(static example => example.Status >= 400).SelectMany(static example => Texts(example.ResponseBody)))];
        foreach (Word code in polls.Unknown.Where(code => !known.Contains(code.Text)))
            findings.Add(Rules.UnknownJobCode, code.Place, code.Text, findings.Hint(code.Text, plane?.ErrorCodes ?? default));
    }

    private static IEnumerable<string> Texts(YamlNode? body) =>
        body is YamlMap map ? map.Entries.Select(static entry => entry.Value).OfType<YamlText>().Select(static text => text.Value) : [];
}
