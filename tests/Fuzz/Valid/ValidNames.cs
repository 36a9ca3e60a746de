namespace GesSpecGen.Fuzz.Valid;

/// <summary>Names that C# likes less than JSON does.</summary>
internal static class ValidNames
{
    /// <summary>Each becomes another member, none of which an object has already.</summary>
    public static readonly string[] Rows =
    [
        "class", "int", "namespace", "graph_id", "beginTime", "X-Language", "some.name", "a b", "record", "await", "async", "var", "field", "value", "item", "json", "system", "task", "string", "object", "event", "default", "URL", "v1", "$ref", "@id",
        "c'd", "list", "new", "this", "base", "name", "names", "type", "global", "ges-object", "required", "init", "get", "set", "read-all", "nullable", "enum", "file", "scoped", "add",
    ];

    /// <summary>Names that travel, of which C# has no name.</summary>
    public static readonly string[] Foreign = ["\u4F60\u597D", "\uD83D\uDE00", "\u0130", "\u00DF", "e\u0301", "\u0E01\u0E33", "123", "-", "Equals", "Json", "a\\b", "{0}", "</summary>", "\"", "'", "*a", "\u00A0", "//", "\u200D"];

    public static readonly string[] Types =
    [
        "System", "Task", "StringBuilder", "IEquatable", "List", "Type", "Json", "Exception", "Guid", "Uri", "Enum", "Func", "Nullable", "Thing", "Graph", "Utf8JsonReader", "GesObject", "GesUnion", "Dictionary", "Attribute", "Void", "Console", "Int32", "Boolean32",
        "Value", "Names", "Management", "GesSpecGen", "Global", "Default", "Record", "DateTime", "CancellationToken", "IReadOnlyList", "Field", "Generated", "GesJson", "ArgumentNullException", "Text", "Number", "Item", "Case", "Reader", "GesRows", "GesValue",
    ];

    public static readonly string[] Cases = ["String", "Number", "Truth", "System", "Task", "Object", "Items", "Int32", "Json", "Type", "List", "GesUnion", "Text", "Case", "Some", "Other", "Record"];
}
