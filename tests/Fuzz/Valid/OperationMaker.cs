using System.Globalization;

namespace GesSpecGen.Fuzz.Valid;

/// <summary>Operations that send and answer the types of a random spec: in bodies, in pages, as results of jobs, in batches.</summary>
internal static class OperationMaker
{
    public static IEnumerable<KeyValuePair<string, string>> Make(ValidSpec spec)
    {
        Random chances = new(spec.Seed);
        string sent = Uses(spec, static type => type is not ValidObject { IsRows: true });
        string views = Uses(spec, static type => type is ValidObject { IsRows: true });
        string answered = string.Join(", ", new[] { sent, views }.Where(static rows => rows.Length > 0));
        string item = spec.Types.OfType<ValidObject>().First().Name;
        yield return File("graph", "do-it", $"operation: DoIt\nsummary: Do it.\nuri: POST /v2/things\nbody: {{ {sent} }}\nresponses: {{ 200: {{ {answered} }} }}\n");
        yield return File("graph", "list-things", $"operation: ListThings\nsummary: List things.\n{Parameters(spec.Size.Parameters, chances)}responses: {{ 200: {{ total: {{ type: Integer }}, things: {{ type: Array of {item} }} }} }}\nbehaviour: {{ pages: {{ offset: offset, limit: limit, total: total, items: things, key: mark0 }} }}\n");
        yield return File("graph", "start-work", $"operation: StartWork\nsummary: Start.\nuri: POST /v2/works\nresponses: {{ 200: {{ job_id: {{ type: String }} }} }}\nresult: {{ {answered} }}\nbehaviour: {{ job: {{ id: job_id, poll: ShowJob, result_in: data.outputs }} }}\n");
        yield return File("graph", "add-things", $"operation: AddThings\nsummary: Add.\nuri: POST /v2/batches\nbody: {{ things: {{ type: Array of {item}, required: true, max_length: 50 }}, more: {{ type: Kind }} }}\nresponses: {{ 200: {{}} }}\nbehaviour: {{ batches: {{ items: things }} }}\n");
        yield return File("job", "show-job", "operation: ShowJob\nsummary: Show a job.\nuri: GET /v2/jobs/{job_id}\npath: { job_id: { type: String, required: true } }\nresponses: { 200: { status: { type: String }, data: { type: Object } } }\nbehaviour: { polls: { state: status, done: [done], failed: [failed] } }\n");
    }

    private static KeyValuePair<string, string> File(string group, string name, string text) => new($"management/{group}/{name}.yaml", text);

    private static string Uses(ValidSpec spec, Func<ValidType, bool> which) => string.Join(", ", spec.Types.Select(static (type, number) => (type, number)).Where(use => which(use.type))
        .Select(static use => string.Create(CultureInfo.InvariantCulture, $"row{use.number}: {{ type: {(use.type is ValidObject { IsRows: true } ? "Array of " : "")}{use.type.Name} }}")));

    private static string Parameters(int count, Random chances)
    {
        string[] names = [.. chances.Shuffled(ValidNames.Rows).Take(count)];
        string[] path = [.. names.Where(static (_, i) => i % 3 == 0).Where(static name => name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_'))], query = [.. names.Where(static (_, i) => i % 3 == 1)];
        string[] headers = [.. names.Where(static (_, i) => i % 3 == 2).Select(static name => "X-" + string.Concat(name.Where(char.IsAsciiLetterOrDigit)))];
        string uri = "uri: GET /v2" + string.Concat(path.Select(static name => $"/{{{name}}}")) + "/things\n";
        return uri + Rows("path", path, ["String", "Integer", "Long", "Kind"], chances, ", required: true")
            + Rows("query", query, ["String", "Integer", "Long", "Float", "Double", "Boolean", "Kind", "Array of String", "String, format: date", "String, format: utc-time"], chances, "", "offset: { type: Integer }", "limit: { type: Long }")
            + Rows("headers", headers, ["String", "Integer", "Long", "Boolean", "Kind"], chances, "");
    }

    private static string Rows(string place, string[] names, string[] types, Random chances, string more, params string[] always) => names.Length + always.Length == 0
        ? ""
        : $"{place}: {{ {string.Join(", ", names.Select((name, i) => string.Create(CultureInfo.InvariantCulture, $"{System.Text.Json.JsonSerializer.Serialize(name)}: {{ type: {chances.Of(types)}, name: Parameter{i}{place[0]}{more} }}")).Concat(always))} }}\n";
}
