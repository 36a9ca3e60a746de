using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Emit;

/// <summary>How the C# type of a value is written, read and sent.</summary>
internal static class CSharpType
{
    private const string Reader = "global::System.Text.Json.Utf8JsonReader";
    private const string Writer = "global::System.Text.Json.Utf8JsonWriter";

    public static string Name(TypeModel type) => type.Kind switch
    {
        ValueKind.String => "string",
        ValueKind.Int32 => "int",
        ValueKind.Int64 => "long",
        ValueKind.Single => "float",
        ValueKind.Double => "double",
        ValueKind.Boolean => "bool",
        ValueKind.UtcTime => "global::System.DateTimeOffset",
        ValueKind.Date => "global::System.DateOnly",
        ValueKind.Any => "global::GesSpecGen.GesValue",
        ValueKind.Properties => "global::GesSpecGen.GesProperties",
        ValueKind.Rows => $"global::GesSpecGen.GesRows<{type.Name}>",
        ValueKind.List => $"global::System.Collections.Generic.IReadOnlyList<{Name(type.Item!)}>",
        ValueKind.Map => $"global::System.Collections.Generic.IReadOnlyDictionary<string, {Name(type.Item!)}>",
        ValueKind.Entries => $"global::System.Collections.Generic.IReadOnlyList<global::System.Collections.Generic.KeyValuePair<string, {Name(type.Item!)}>>",
        _ => type.Name,
    };

    public static bool IsReference(TypeModel type) => type.Kind is ValueKind.String or ValueKind.Object or ValueKind.Union or ValueKind.List or ValueKind.Map or ValueKind.Entries or ValueKind.Properties or ValueKind.Rows;

    /// <summary>The call that reads a member's value.</summary>
    /// <param name="member">The member.</param>
    /// <param name="qualify">Writes the name of an emitted type so that no member hides it.</param>
    public static string Read(MemberModel member, Func<string, string> qualify) => member switch
    {
        { AbsentAs: { } absent } => $"{Method("Read", member.Type)}(ref json, absentAs: {Words.Of(absent)}, ref at)",
        { IsPercent: true } => "ReadPercent(ref json)",
        { IsJsonText: true } => $"ReadJsonText(ref json, {ItemReader(member.Type, 1, qualify)})",
        _ => Read(member.Type, "json", qualify),
    };

    /// <summary>The call that takes a member's values out of members with numbers.</summary>
    /// <param name="member">The member.</param>
    /// <param name="qualify">Writes the name of an emitted type so that no member hides it.</param>
    public static string ReadNumbered(MemberModel member, Func<string, string> qualify) =>
        $"ReadNumbered({Literal.Text(member.WireName.TrimEnd('*'))}, {ItemReader(member.Type.Item!, 1, qualify)})";

    /// <summary>The call on the member writer that writes a member.</summary>
    public static string Write(MemberModel member)
    {
        if (member.Const is { } constant)
            return Constant(member.Type.Kind, constant, member.IsEncodedAsString);
        string absent = member.AbsentAs is { } number ? $", absentAs: {Words.Of(number)}" : "";
        if (member.Repeats)
            return $"Numbered({member.Name}, {ItemWriter(member.Type.Item!, 1)})";
        if (member.IsJsonText)
            return $"JsonText{(IsReference(member.Type) ? "" : $"<{Name(member.Type)}>")}({member.Name}, {ItemWriter(member.Type, 1)})";
        string asString = member.IsPercent ? "AsPercent" : member.IsEncodedAsString ? "AsString" : "";
        return member.Type switch
        {
            { Kind: ValueKind.List, Item.Kind: ValueKind.Object } => $"Objects({member.Name})",
            { Kind: ValueKind.List } list => $"List({member.Name}, {ItemWriter(list.Item!, 1)})",
            { Kind: ValueKind.Map or ValueKind.Entries } map => $"{map.Kind}({member.Name}, {ItemWriter(map.Item!, 1)})",
            { Kind: ValueKind.Text } => $"Value<{member.Type.Name}>({member.Name})",
            _ => $"{member.Type.Kind}{asString}({member.Name}{absent})",
        };
    }

    private static string Constant(ValueKind kind, string value, bool isEncoded) => kind switch
    {
        ValueKind.Int32 or ValueKind.Int64 or ValueKind.Single or ValueKind.Double or ValueKind.Boolean when !isEncoded => $"{kind}({value}{(kind == ValueKind.Single ? "f" : "")})",
        _ => $"String({Literal.Text(value)})",
    };

    private static string Read(TypeModel type, string reader, Func<string, string> qualify) => type.Kind switch
    {
        ValueKind.Object or ValueKind.Union => $"{qualify(type.Name)}.Read(ref {reader})",
        ValueKind.Text => $"ReadValue<{type.Name}>(ref {reader})",
        ValueKind.Rows => $"ReadRows<{type.Name}>(ref {reader})",
        ValueKind.List or ValueKind.Map or ValueKind.Entries => $"{Method("Read", type)}(ref {reader}, {ItemReader(type.Item!, 1, qualify)})",
        _ => $"{Method("Read", type)}(ref {reader})",
    };

    internal static string ItemReader(TypeModel item, int depth, Func<string, string> qualify) => item.Kind switch
    {
        ValueKind.Object or ValueKind.Union => $"{qualify(item.Name)}.Read",
        ValueKind.Text => $"ReadValue<{item.Name}>",
        ValueKind.Rows => $"ReadRows<{item.Name}>",
        ValueKind.List or ValueKind.Map or ValueKind.Entries => $"static (ref {Reader} item{depth}) => {Method("Read", item)}(ref item{depth}, {ItemReader(item.Item!, depth + 1, qualify)})",
        _ => Method("Read", item),
    };

    internal static string ItemWriter(TypeModel item, int depth) => item.Kind switch
    {
        ValueKind.Text => $"WriteValue<{item.Name}>",
        ValueKind.Rows => $"WriteRows<{item.Name}>",
        ValueKind.List or ValueKind.Map or ValueKind.Entries => $"static ({Writer} json{depth}, {Name(item)} item{depth}) => {Method("Write", item)}(json{depth}, item{depth}, {ItemWriter(item.Item!, depth + 1)})",
        _ => Method("Write", item),
    };

    private static string Method(string verb, TypeModel type) => verb + type.Kind;
}
