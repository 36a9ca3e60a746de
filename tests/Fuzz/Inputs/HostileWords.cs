namespace GesSpecGen.Fuzz.Inputs;

/// <summary>Pieces of text that readers, binders and emitters may stumble over.</summary>
internal static class HostileWords
{
    /// <summary>Values and names: C# keywords, other scripts, numbers at the ends, ends of comments and literals.</summary>
    public static readonly string[] Words =
    [
        "class", "int", "string", "namespace", "global", "record", "required", "field", "var", "async", "await", "value", "nameof", "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Json", "System", "Task", "Object", "String",
        "\u4F60\u597D", "\uD83D\uDE00", "\u0130", "\u0131", "\u00DF", "\u01C5", "e\u0301", "\u200B", "\u202E", "\u2028", "\u2029", "\u0085", "\u00A0", "\uD800", "\uFFFF", "\uFEFF", "\u0661\u0662", "\u0E01\u0E33", "\u2167", "\u00AA", "\u02B0",
        "0", "-1", "1e999", "-1e999", "99999999999999999999", "9223372036854775807", "-9223372036854775808", "0x7F", "0o17", "1_000", ".nan", ".inf", "-.inf", "1.7976931348623157E+308", "4.9E-324", "2147483648", "-0", "00", "1.0", "0.1e-400",
        "\"\"", "''", "\"\\0\"", "\"\\n\"", "\"\\x07\"", "\"\\uD800\"", "\"\\U0001F600\"", "\"\\\"\"", "\"a\\\\\"", "\"{\"", "\"{0}\"", "\"{{\"", "\"\\\"\\\"\\\"\"", "*/", "//", "/*", "\"#if X\"", "\"\\n#error x\"", "\"</summary>\"", "<![CDATA[", "]]>", "\"&amp;\"", "\"&\"", "'<a b=c>'", "@class", "\"$\"", "@\"",
        "~", "null", "yes", "no", "true", "on", "2001-01-01", "{}", "[]", "[[]]", "{a: {}}", "[~]", "? ", "\"\"\"",
        "Array of", "Array of String", "Array of Array of Array of String", "Map of Map of Object", "Entries of Entries of Long", "Array of Properties", "Map of", "Entries of Integer", "Properties",
    ];

    /// <summary>What the format itself says, in the wrong places.</summary>
    public static readonly string[] Keys =
    [
        "operation", "method", "summary", "remarks", "page", "documented_as", "since", "status", "replaced_by", "plane", "group", "uri", "path", "query", "headers", "body", "one_required", "responses", "result", "text_row", "types", "behaviour", "examples", "notes",
        "type", "required", "description", "name", "is", "default", "const", "range", "min_length", "max_length", "pattern", "format", "absent_as", "encoded", "json_in", "repeats", "aliases", "example", "deprecated", "sensitive", "values", "members", "rows", "one_of", "when",
        "idempotent", "job", "polls", "algorithms", "pages", "batches", "table", "errors", "streams", "transaction", "within", "id", "poll", "cancel", "result_in", "state", "done", "partly", "failed", "reason", "code", "progress", "unknown", "offset", "limit", "total", "items", "key",
        "algorithm", "runs", "parameters", "client", "groups", "property", "statuses", "credentials", "endpoint", "regions", "error_codes", "advice", "meaning", "remedy", "title", "request", "response", "ended", "200", "202", "400", "default", "modes",
    ];

    /// <summary>Marks of YAML.</summary>
    public static readonly string[] Marks =
    [
        "{", "}", "[", "]", ":", ": ", "- ", ",", "'", "\"", "#", " #", "\n", "\r\n", "\r", "\t", "  ", "&a ", "*a", "!a ", "!!str ", "!!binary ", "!<tag:x> ", "<<: *a\n", "<<: {a: b}\n", "---\n", "...\n", "? ", "| ", ">-\n", "|9\n", "%YAML 1.1\n", "%TAG ! a\n", "@", "`", "~", "\0", "\uFEFF", "&a [*a]", "? [a]\n: b\n", "\\", "\u0001", "\u007F",
    ];
}
