using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Connects <c>table</c> with the rows that it names.</summary>
internal sealed class TableBinder(SpecFile file, OperationSpec operation, FindingList findings)
{
    private const string StatementShape = "a list in the body and a row of its items' type, which this file describes: statements.statement";

    /// <summary>How statements are sent and rows are read; null where it is not said, or not said well.</summary>
    public TableModel? Bind(IndexedOperation self, ObjectModel? request, ObjectModel response)
    {
        if (operation.Behaviour.Table is not { } table)
            return null;
        string[] way = table.Statement.Text.Split('.'), rows = table.Rows.Text.Split('.');
        MemberModel? list = BehaviourRows.OfRequest(operation, request, findings).Member(table.Statement with { Text = way[0] }, "statement", static kind => kind == ValueKind.List, StatementShape);
        MemberModel? results = BehaviourRows.OfAnswer(operation, response, findings).Member(table.Rows with { Text = rows[0] }, "rows", static _ => true, "");
        if (list is null || results is null)
            return null;
        TypeSpec? type = file.Types.FirstOrDefault(own => own.Name.Text == list.Type.Item!.Name);
        if (type is null || way.Length != 2)
        {
            findings.Add(Rules.WrongValue, table.Statement.Place, table.Statement.Text, "statement", StatementShape);
            return null;
        }

        RowSpec? statement = Member(type, table.Statement, way[1], "statement");
        RowSpec? parameters = table.Parameters is { } name ? Member(type, name, name.Text, "parameters") : null;
        return statement is null || (parameters is null && table.Parameters is not null) ? null : new TableModel(self.Query, list.Name, type.Name.Text, NameOf(statement), table.Rows.Text, table.Columns.Text, table.Values.Text)
        {
            Parameters = parameters is null ? null : NameOf(parameters),
            ParametersAreRequired = parameters?.IsRequired == true,
            Kinds = table.Kinds?.Text,
        };
    }

    private RowSpec? Member(TypeSpec type, Word word, string name, string key)
    {
        RowSpec? row = type.Members.FirstOrDefault(member => member.Name.Text == name);
        if (row is null)
            findings.Add(Rules.BehaviourRow, word.Place, key, name, $"type '{type.Name.Text}'", findings.Hint(name, type.Members.Select(static member => member.Name.Text)));
        return row;
    }

    private static string NameOf(RowSpec row) => Naming.Member(row);
}
