using System.Text.Json.Nodes;
using GesSpecGen.Core;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Tool.Export.OpenApi;

/// <summary>What the spec says of jobs and pages, under the same names.</summary>
internal static class BehaviourExtensions
{
    public static JsonObject? Of(AlgorithmsSpec? algorithms) => algorithms is null ? null : Object(("name", Text(algorithms.Name)), ("parameters", Text(algorithms.Parameters)));

    /// <summary>The job that an operation starts; its result is a schema, which no operation answers with as it is.</summary>
    public static JsonObject? OfJob(OperationSpec operation) => operation.Behaviour.Job is not { } job ? null : Object(
        ("id", Text(job.Id)),
        ("poll", Text(job.Poll)),
        ("cancel", Text(job.Cancel)),
        ("result", operation.Result is null ? null : JsonValue.Create("#/components/schemas/" + Naming.Result(operation.Name.Text))),
        ("result_in", Text(job.ResultIn)));

    public static JsonObject? Of(PollsSpec? polls) => polls is null ? null : Object(
        ("state", Text(polls.State)),
        ("done", Texts(polls.Done)),
        ("partly", Texts(polls.Partly)),
        ("failed", Texts(polls.Failed)),
        ("reason", Text(polls.Reason)),
        ("code", Text(polls.Code)),
        ("progress", Text(polls.Progress)),
        ("unknown", Texts(polls.Unknown)));

    public static JsonObject? Of(PagesSpec? pages) => pages is null ? null : Object(
        ("offset", Text(pages.Offset)),
        ("limit", Text(pages.Limit)),
        ("total", Text(pages.Total)),
        ("items", Text(pages.Items)),
        ("key", Text(pages.Key)));

    public static JsonObject? Of(BatchesSpec? batches) => batches is null ? null : Object(("items", Text(batches.Items)));

    public static JsonNode? Of(Word? row) => Text(row);

    public static JsonObject? Of(TableSpec? table) => table is null ? null : Object(
        ("statement", Text(table.Statement)), ("parameters", Text(table.Parameters)), ("rows", Text(table.Rows)), ("columns", Text(table.Columns)), ("values", Text(table.Values)), ("kinds", Text(table.Kinds)));

    public static JsonObject? Of(TransactionSpec? transaction) => transaction is null ? null : Object(
        ("type", Text(transaction.Type)),
        ("id", Text(transaction.Id)),
        ("commit", Text(transaction.Commit)),
        ("roll_back", Text(transaction.RollBack)));

    public static JsonObject? Of(WithinSpec? within) => within is null ? null : Object(("begin", Text(within.Begin)), ("id", Text(within.Id)));

    private static JsonObject Object(params IEnumerable<(string Name, JsonNode? Value)> members) =>
        new(members.Where(static member => member.Value is not null).Select(static member => KeyValuePair.Create(member.Name, member.Value)));

    private static JsonValue? Text(Word? word) => word is null ? null : JsonValue.Create(word.Text);

    private static JsonArray? Texts(IReadOnlyCollection<Word> words) => words.Count == 0 ? null : new JsonArray([.. words.Select(Text)]);
}
