using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Emit;

/// <summary>Writes what makes a list out of pages: a method beside that of a page, and how request and response name the parts of a page.</summary>
internal static class PagesEmitter
{
    /// <summary>What the request or the response of a page is, besides its base.</summary>
    public static string Interface(ObjectModel type, PagesModel pages) => type.Role == ObjectRole.Request
        ? $"global::GesSpecGen.Generated.IGesPageRequest<{type.Name}>"
        : $"global::GesSpecGen.Generated.IGesPage<{CSharpType.Name(pages.Item)}>";

    public static void Method(CodeWriter code, OperationModel operation, PagesModel pages, string parameters)
    {
        string item = CSharpType.Name(pages.Item);
        string request = operation.RequestIsRequired ? "global::GesSpecGen.GesRequest.Required(request)" : "request ?? new()";
        string arguments = string.Join("", operation.Arguments.Select(static argument => argument.Name + ", "));
        code.Line($"public virtual global::GesSpecGen.GesPageable<{item}, {operation.Response}> {pages.Method}Async({parameters}) =>");
        using (code.Indent())
            code.Line($"global::GesSpecGen.Generated.GesPaging.Read<{item}, {operation.Response}, {operation.Request}>({operation.Name}, {request}, (next, stop) => {operation.Method}Async({arguments}next, stop), cancellationToken);");
    }

    public static void Members(CodeWriter code, ObjectModel type, PagesModel pages)
    {
        if (type.Role == ObjectRole.Request)
            Request(code, type, pages, Interface(type, pages));
        else
            Page(code, pages, Interface(type, pages));
    }

    private static void Request(CodeWriter code, ObjectModel type, PagesModel pages, string self)
    {
        IEnumerable<string> copied = type.AllMembers.Where(member => member.Const is null && member.Name != pages.Offset.Member.Name).Select(static member => $"{member.Name} = {member.Name}");
        string offset = $"{pages.Offset.Member.Name} = {(pages.Offset.Member.Type.Kind == ValueKind.Int32 ? "checked((int)offset)" : "offset")}";
        string unknown = type.HasBody ? ", UnknownMembers = UnknownMembers" : "";
        code.Line($"long {self}.Offset => {Number(pages.Offset)};");
        code.Line($"long? {self}.Limit => {Number(pages.Limit)};");
        code.Line($"{type.Name} {self}.At(long offset) => new() {{ {string.Join(", ", copied.Prepend(offset))}{unknown} }};");
    }

    private static void Page(CodeWriter code, PagesModel pages, string self)
    {
        string item = CSharpType.Name(pages.Item);
        code.Line($"global::System.Collections.Generic.IReadOnlyList<{item}>? {self}.Items => {pages.Items};");
        code.Line(pages.Total is not null, $"long? {self}.Total => {pages.Total};");
        code.Line(pages.Key is not null, $"object? {self}.KeyOf({item} item) => item.{pages.Key};");
    }

    private static string Number(PageNumberModel number) =>
        number.Member.IsRequired || number.Default is null ? number.Member.Name : $"{number.Member.Name} ?? {number.Default}";
}
