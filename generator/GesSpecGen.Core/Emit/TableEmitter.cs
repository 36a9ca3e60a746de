using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Emit;

/// <summary>Writes the methods that give the rows of a statement, beside that of the operation.</summary>
internal static class TableEmitter
{
    private const string Generated = "global::GesSpecGen.Generated";
    private const string Row = "global::GesSpecGen.GesTableRow";

    /// <param name="code">Where it is written.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="table">Its table.</param>
    /// <param name="path">The path of the request as C#.</param>
    /// <param name="origin">Writes where the operation is documented.</param>
    public static void Methods(CodeWriter code, OperationModel operation, TableModel table, string path, Action origin)
    {
        code.Line();
        string kinds = table.Kinds is null ? "null" : Literal.Text(table.Kinds);
        code.Line($"private static readonly {Generated}.GesTableShape {operation.Name}Table = new({Literal.Text(table.Rows)}, {Literal.Text(table.Columns)}, {Literal.Text(table.Values)}, {kinds});");
        Both(code, operation, table, origin, isTyped => Send(operation, table, path, isTyped));
    }

    /// <summary>The same methods on the handle of a transaction, which runs statements in it.</summary>
    /// <param name="code">Where it is written.</param>
    /// <param name="operation">The operation, without the argument that names the transaction.</param>
    /// <param name="table">Its table.</param>
    /// <param name="arguments">The arguments of the operation, as the handle has them.</param>
    /// <param name="origin">Writes where the operation is documented.</param>
    public static void Within(CodeWriter code, OperationModel operation, TableModel table, string arguments, Action origin) => Both(
        code, operation, table, origin, isTyped => $"Within(() => new {operation.GroupClient}(_ges).{table.Method}Async{(isTyped ? "<T>" : "")}({arguments}statement, {(table.Parameters is null ? "" : "parameters, ")}cancellationToken))");

    private static void Both(CodeWriter code, OperationModel operation, TableModel table, Action origin, Func<bool, string> body)
    {
        code.Line();
        Docs.Summary(code, "Runs a statement and gives its rows while they come. Nothing is sent before one goes through them.");
        Document(code, operation, table);
        origin();
        Method(code, operation, table, isTyped: false, body(false));
        code.Line();
        Docs.Summary(code, "Runs a statement and gives its rows, as records, while they come. Nothing is sent before one goes through them.");
        code.Line("/// <typeparam name=\"T\">A partial type with <see cref=\"global::GesSpecGen.GesRecordAttribute\"/>: its members take the columns of their names.</typeparam>");
        Document(code, operation, table);
        code.Line("/// <exception cref=\"global::GesSpecGen.GesMalformedResponseException\">While going through the rows: a column or a value is missing, or of another type than its member; the message names all three.</exception>");
        origin();
        Method(code, operation, table, isTyped: true, body(true));
    }

    private static void Document(CodeWriter code, OperationModel operation, TableModel table)
    {
        foreach (MemberModel argument in operation.Arguments)
            code.Line($"/// <param name=\"{argument.Name}\">{Literal.Xml(argument.Documentation)}</param>");
        code.Line($"/// <param name=\"statement\">The statement.{(table.Parameters is null ? "" : " Values belong into the parameters, which it names with a dollar sign: what stands in a parameter is never taken for a part of the statement.")}</param>");
        code.Line(table.Parameters is not null, "/// <param name=\"parameters\">Values of the parameters: <c>new() { [\"age\"] = 18 }</c>.</param>");
        code.Line("/// <param name=\"cancellationToken\">Ends the call.</param>");
        code.Line("/// <returns>The rows, and what stands around them once all have come.</returns>");
        code.Line("/// <exception cref=\"global::GesSpecGen.GesException\">While going through the rows: the call failed, or the statement did, also behind rows that had come.</exception>");
    }

    private static void Method(CodeWriter code, OperationModel operation, TableModel table, bool isTyped, string body)
    {
        string arguments = string.Concat(operation.Arguments.Select(static argument => $"{CSharpType.Name(argument.Type)} {argument.Name}, "));
        string parameters = table.Parameters is null ? "" : "global::GesSpecGen.GesParameters? parameters = null, ";
        code.Line($"public virtual global::GesSpecGen.GesStream<{(isTyped ? "T" : Row)}, {operation.Response}> {table.Method}Async{(isTyped ? "<T>" : "")}({arguments}string statement, {parameters}global::System.Threading.CancellationToken cancellationToken = default)");
        using (code.Indent())
        {
            code.Line(isTyped, $"where T : {Generated}.IGesRecord<T>");
            code.Line($"=> {body};");
        }
    }

    private static string Send(OperationModel operation, TableModel table, string path, bool isTyped)
    {
        string given = table.Parameters is null ? "" : $", {table.Parameters} = parameters{(table.ParametersAreRequired ? " ?? global::GesSpecGen.GesParameters.None" : "")}";
        string request = $"new {operation.Request} {{ {table.Statements} = [new {table.Type} {{ {table.Statement} = statement{given} }}] }}";
        string read = isTyped ? $"Records<T, {operation.Response}>" : "Rows";
        return $"{Generated}.GesTables.{read}(_ges, new global::GesSpecGen.GesRequest({operation.Name}, {path}, {request}){LimitsEmitter.OfPath(operation)}, {operation.Name}Table, {operation.Response}.Read, cancellationToken)";
    }
}
