using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Turns the parameters of a URI into arguments. One that cannot be bound gets a stand-in beside its finding, so that the rest compiles.</summary>
internal sealed class ArgumentBinder(OperationSpec operation, TypeBinder types, FindingList findings)
{
    private readonly List<MemberModel> _arguments = [];

    public EquatableArray<MemberModel> Bind()
    {
        List<string> placeholders = [.. operation.Uri.Parts.Where(static part => part.IsParameter).Select(static part => part.Text).Distinct()];
        foreach (RowSpec row in operation.Path.Where(row => !placeholders.Contains(row.Name.Text)))
            findings.Add(Rules.NotInUri, row.Name.Place, row.Name.Text, findings.Hint(row.Name.Text, placeholders));
        foreach (string placeholder in placeholders)
        {
            RowSpec? row = operation.Path.FirstOrDefault(row => row.Name.Text == placeholder);
            if (row is null)
                findings.Add(Rules.NoPathRow, operation.Uri.Place, placeholder, findings.Hint(placeholder, operation.Path.Select(static other => other.Name.Text)));
            if (row?.Role is null or RowRole.Data)
                _arguments.Add(row is null ? StandIn(placeholder) : Bind(row));
        }

        return _arguments.ToEquatableArray();
    }

    /// <summary>The stretch of the path that a part of the URI becomes.</summary>
    public PathPartModel BindPart(UriPart part)
    {
        if (!part.IsParameter)
            return new PathPartModel(PathPartKind.Text, part.Text);
        if (_arguments.FirstOrDefault(argument => argument.WireName == part.Text) is { } argument)
            return new PathPartModel(PathPartKind.Argument, argument.Name);
        bool isGraph = operation.Path.Any(row => row.Name.Text == part.Text && row.Role == RowRole.Graph);
        return new PathPartModel(isGraph ? PathPartKind.Graph : PathPartKind.Project, "");
    }

    private MemberModel Bind(RowSpec row)
    {
        string name = Naming.Argument(row);
        Place place = row.MemberName?.Place ?? row.Name.Place;
        if (CSharpName.IsKeyword(name) || !CSharpName.IsIdentifier(name))
            findings.Add(Rules.UnusableName, place, row.Name.Text, "the name of an argument", CSharpName.IsKeyword(name) ? $" ('{name}' is a keyword)" : "", "give the row another one with 'name', such as { name: GraphClass, type: … }");
        else if (name is "request" or "cancellationToken" or "accepted" or "stop" || (name == "next" && operation.Behaviour.Pages is not null))
            findings.Add(Rules.ReservedName, place, row.Name.Text, name, "every method");
        else if (_arguments.FirstOrDefault(other => other.Name == name) is { } same)
            findings.Add(Rules.SameMember, place, same.WireName, row.Name.Text, name);
        else if (types.Bind(row) is { } type && Fits(row, type))
            return new MemberModel(row.Name.Text, name, type) { IsRequired = true, Documentation = Documentation.Of(row), Limits = LimitsBinder.Bind(row, type, isInside: false) };
        return StandIn(row.Name.Text);
    }

    private bool Fits(RowSpec row, TypeModel type)
    {
        bool fits = type.Kind is ValueKind.String or ValueKind.Int32 or ValueKind.Int64 or ValueKind.Text;
        if (!fits)
            findings.Add(Rules.SimpleTypeOnly, row.TypeWord.Place, row.Name.Text, "path", row.Type.Name);
        return fits;
    }

    private MemberModel StandIn(string wireName) => new(wireName, "argument" + Words.Of(_arguments.Count + 1), new TypeModel(ValueKind.String));
}
