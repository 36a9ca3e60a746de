using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Emit;

/// <summary>Writes the method that gives the items of a list while they come, beside that which gives the answer as a whole.</summary>
internal static class StreamEmitter
{
    public static void Document(CodeWriter code) =>
        code.Line("/// <returns>The items, and afterwards what stands around them. Nothing is asked for before one goes through them.</returns>");

    public static void Method(CodeWriter code, OperationModel operation, StreamModel stream, string parameters, string request)
    {
        code.Line($"public virtual global::GesSpecGen.GesStream<{Item(stream.List)}, {operation.Response}> {stream.Method}Async({parameters}) =>");
        using (code.Indent())
            code.Line($"_ges.Stream<{Item(stream.List)}, {operation.Response}>({request}, {Literal.Text(stream.Path)}, {RowEmitter.Reader(stream.List)}, {operation.Response}.Read, cancellationToken);");
    }

    public static string Item(TypeModel list) => list.Kind switch
    {
        ValueKind.Rows => list.Name,
        ValueKind.Entries => $"global::System.Collections.Generic.KeyValuePair<string, {CSharpType.Name(list.Item!)}>",
        _ => CSharpType.Name(list.Item!),
    };
}
