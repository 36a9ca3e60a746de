using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Emit;

/// <summary>Writes what is compared before it is sent: one short line a limited member, nothing where nothing is limited.</summary>
internal static class LimitsEmitter
{
    public const string Interface = "global::GesSpecGen.Generated.IGesChecked";

    public static void Check(CodeWriter code, ObjectModel type)
    {
        const string head = $"void {Interface}.Check(global::GesSpecGen.Generated.GesRequestCheck check)";
        List<string> calls = [.. type.AllMembers.SelectMany(static member => Calls(member)).Concat(type.OneRequired.Select(OneOf)).Select(static call => $"check.{call};")];
        if (calls.Count <= 1)
        {
            code.Line(calls.Count == 0 ? head + " { }" : $"{head} => {calls[0]}");
            return;
        }

        using (code.Block(head))
            calls.ForEach(code.Line);
    }

    /// <summary>What follows the making of a request: limits of its path.</summary>
    public static string OfPath(OperationModel operation)
    {
        IEnumerable<string> arguments = operation.Arguments.SelectMany(static argument => Calls(argument).Select(call => "." + Named(call, argument)));
        string project = operation.ProjectLimits is { HasLength: true } limits ? $".ProjectLength({Length(limits)})" : "";
        string graph = operation.GraphLimits is { HasLength: true } named ? $".GraphLength({Length(named)})" : "";
        return project + graph + string.Join("", arguments);
    }

    private static string OneOf(EquatableArray<MemberModel> members) =>
        $"OneOf({Literal.Text(string.Join(", ", members.Select(static member => member.WirePath)))}, {string.Join(" || ", members.Select(static member => member.Name + " is not null"))})";

    // The compiler names an argument that is passed as it is.
    private static string Named(string call, MemberModel argument) =>
        argument.Type.Kind == ValueKind.Text ? $"{call.Substring(0, call.Length - 1)}, argument: nameof({argument.Name}))" : call;

    private static IEnumerable<string> Calls(MemberModel member)
    {
        if (member.Limits is not { } limits)
            yield break;
        string name = Literal.Text(member.WirePath);
        if (limits.HasLength)
            yield return member.Type.Kind == ValueKind.List ? $"Count({name}, {member.Name}?.Count, {Length(limits)})" : $"Length({name}, {Text(member)}, {Length(limits)})";
        if (limits.HasRange)
            yield return $"{(member.Type.Kind == ValueKind.String ? "RangeOfText" : "Range")}({name}, {member.Name}, {limits.From ?? "null"}, {limits.To ?? "null"})";
        if (limits.IsInside)
            yield return Inside(name, member.Name, member.Type, 1);
    }

    /// <summary>What checks the objects in a value.</summary>
    public static string Inside(string name, string value, TypeModel type, int depth) => type switch
    {
        { Kind: ValueKind.List, Item.Kind: ValueKind.Object or ValueKind.Union } => $"Objects({name}, {value})",
        { Kind: ValueKind.List or ValueKind.Map or ValueKind.Entries } => $"{type.Kind}({name}, {value}, static (check{depth}, item{depth}) => check{depth}.{Inside("\"\"", "item" + depth, type.Item!, depth + 1)})",
        _ => $"Object({name}, {value})",
    };

    private static string Text(MemberModel member) => member.Type.Kind != ValueKind.Text ? member.Name : member.Name + (member.IsRequired ? ".Value" : "?.Value");

    private static string Length(LimitsModel limits) => Words.Of(limits.Least ?? 0) + (limits.Most is { } most ? ", " + Words.Of(most) : "");
}
